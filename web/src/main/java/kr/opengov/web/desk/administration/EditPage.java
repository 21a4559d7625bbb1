package kr.opengov.web.desk.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.pages.EditablePage;
import kr.opengov.platform.pages.EditablePages;
import kr.opengov.platform.pages.PageText;
import kr.opengov.platform.pages.PublishPage;
import kr.opengov.web.frame.Messages;
import org.omnifaces.cdi.Param;

/** Writes the next version of an editable page, shows it as readers will see it, publishes it. */
@Named
@ViewScoped
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditablePages pages;

    @Inject
    private transient Clock clock;

    @Inject
    @Param(name = "page")
    private String wanted;

    private EditablePage page;
    private int seen;
    private String titleKo;
    private String titleEn;
    private String bodyKo;
    private String bodyEn;
    private LocalDate inForce;
    private boolean confirmed;
    private String note;
    private boolean previewed;

    @PostConstruct
    void load() {
        page = Arrays.stream(EditablePage.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        PageText latest = getVersions().get(0);
        seen = latest.number();
        titleKo = latest.titleKo();
        titleEn = latest.titleEn();
        bodyKo = latest.bodyKo();
        bodyEn = latest.bodyEn();
        inForce = LocalDate.now(clock);
        confirmed = latest.confirmed();
    }

    /** Shows below the form what readers will see. */
    public void preview() {
        previewed = true;
    }

    public String publish() {
        pages.publish(new PublishPage(page, seen, titleKo, titleEn, bodyKo, bodyEn, inForce, confirmed, note));
        return Messages.saved("administration.pages.published").redirectTo("/desk/pages");
    }

    public List<PageText> getVersions() {
        return pages.versions(page);
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public String getShownKo() {
        return pages.preview(bodyKo);
    }

    public String getShownEn() {
        return pages.preview(bodyEn);
    }

    /** Where readers find the page. */
    public String getPath() {
        return switch (page) {
            case PRIVACY -> "privacy";
            case ACCESSIBILITY -> "accessibility-statement";
            case OGP -> "open-government-partnership";
            case DECLARATION -> "declaration";
        };
    }

    public EditablePage getPage() {
        return page;
    }

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getBodyKo() {
        return bodyKo;
    }

    public void setBodyKo(String bodyKo) {
        this.bodyKo = bodyKo;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public LocalDate getInForce() {
        return inForce;
    }

    public void setInForce(LocalDate inForce) {
        this.inForce = inForce;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
