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

/** The form that gives somebody a seat, or corrects what was entered; shows what the rules would say before it saves. */
@Named
@ViewScoped
public class AppointPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BodySecretariat secretariat;

    @Inject
    private DeskBodyPage body;

    @Inject
    private BodyAddress address;

    private HoldingForm form;
    private boolean correcting;
    private boolean previewed;
    private final List<BodyFinding> findings = new ArrayList<>();

    @PostConstruct
    void open() {
        correcting = "correct".equals(address.getAction());
        form = correcting ? HoldingForm.of(body.getHolder()) : HoldingForm.empty();
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
                    form.getCorrection().isStruck(),
                    form.getCorrection().getReason(),
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
}
