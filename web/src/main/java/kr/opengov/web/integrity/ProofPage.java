package kr.opengov.web.integrity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kr.opengov.integrity.Intake;

/** Says whether a signed acknowledgement is of this agency, and of which day; it knows nothing more. */
@Named
@RequestScoped
public class ProofPage {

    @Inject
    private Intake intake;

    private String acknowledgement;
    private boolean checked;
    private LocalDate day;

    public void check() {
        day = intake.acknowledgedOn(acknowledgement).orElse(null);
        checked = true;
    }

    public boolean isChecked() {
        return checked;
    }

    /** The day of filing; null when the text is no acknowledgement of ours. */
    public LocalDate getDay() {
        return day;
    }

    public String getAcknowledgement() {
        return acknowledgement;
    }

    public void setAcknowledgement(String acknowledgement) {
        this.acknowledgement = acknowledgement;
    }
}
