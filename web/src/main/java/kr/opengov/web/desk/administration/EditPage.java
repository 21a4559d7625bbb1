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
import kr.opengov.web.frame.TypedBilingual;
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
    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual body = new TypedBilingual();
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
        title = new TypedBilingual(latest.titleKo(), latest.titleEn());
        body = new TypedBilingual(latest.bodyKo(), latest.bodyEn());
        inForce = LocalDate.now(clock);
        confirmed = latest.confirmed();
    }

    /** Shows below the form what readers will see. */
    public void preview() {
        previewed = true;
    }

    public String publish() {
        pages.publish(new PublishPage(
                page, seen, title.getKo(), title.getEn(), body.getKo(), body.getEn(), inForce, confirmed, note));
        return Messages.saved("administration.pages.published").redirectTo("/desk/pages");
    }

    public List<PageText> getVersions() {
        return pages.versions(page);
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public String getShownKo() {
        return pages.preview(body.getKo());
    }

    public String getShownEn() {
        return pages.preview(body.getEn());
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

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getBody() {
        return body;
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
