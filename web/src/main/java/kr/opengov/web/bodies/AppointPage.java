package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodySecretariat;
import kr.opengov.membership.CorrectHolding;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.PersonView;
import kr.opengov.platform.paging.PageRequest;

/** The form that gives somebody a seat, or corrects what was entered; shows what the rules would say before it saves. */
@Named
@ViewScoped
public class AppointPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MOST_FOUND = 50;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private Directory directory;

    @Inject
    private DeskBodyPage body;

    @Inject
    private BodyAddress address;

    private HoldingForm form;
    private boolean correcting;
    private boolean previewed;
    private String search;
    private final List<PersonView> found = new ArrayList<>();
    private final List<BodyFinding> findings = new ArrayList<>();

    @PostConstruct
    void open() {
        correcting = "correct".equals(address.getAction());
        form = correcting ? HoldingForm.of(body.getHolder()) : HoldingForm.empty();
    }

    /** Looks for the person in the directory. */
    public String find() {
        found.clear();
        found.addAll(directory
                .persons(search, new PageRequest(1, MOST_FOUND, null, false))
                .rows());
        return null;
    }

    /** What the rules would say; nothing is saved. */
    public String preview() {
        findings.clear();
        findings.addAll(secretariat.preview(form.toCommand(body.getCode(), body.getVersion())));
        previewed = true;
        return null;
    }

    /** Enters the appointment or the correction. */
    public String save() {
        if (correcting) {
            secretariat.correct(new CorrectHolding(
                    body.getHoldingId(),
                    form.isStruck(),
                    form.getCorrectionReason(),
                    form.getEndReason(),
                    form.toCommand(body.getCode(), body.getVersion())));
            return body.done("bodies.desk.corrected");
        }
        secretariat.appoint(form.toCommand(body.getCode(), body.getVersion()));
        return body.done("bodies.desk.appointed");
    }

    public HoldingForm getForm() {
        return form;
    }

    public boolean isCorrecting() {
        return correcting;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public List<BodyFinding> getFindings() {
        return findings;
    }

    public List<PersonView> getFound() {
        return found;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
