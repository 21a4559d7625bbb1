package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.OfficerAppointment;
import kr.opengov.integrity.OfficerVaults;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** The custodian enters whom the head of the agency appointed as conflict-of-interest officer. */
@Named
@RequestScoped
public class ConflictOfficerPage {

    private static final List<String> STEPS = List.of("GIVE", "TAKE");

    @Inject
    private OfficerVaults vaults;

    @Inject
    private Format format;

    @Inject
    private CurrentPage current;

    private List<OfficerAppointment> officers;
    private String officer;
    private String step;

    public String appoint() {
        if (officers().stream().noneMatch(each -> each.id().toString().equals(officer))) {
            throw new Refusal("NOT_FOUND");
        }
        vaults.appoint(UUID.fromString(officer), "GIVE".equals(step));
        return Messages.saved("cases.conflictOfficer.saved").redirectTo("/desk/vault");
    }

    /** The duties that are the conflict-of-interest officer's now; empty without one. */
    public List<String> getAppointed() {
        return officers().stream()
                .filter(OfficerAppointment::conflictOfInterestOfficer)
                .map(this::duty)
                .toList();
    }

    public List<SelectItem> getOfficers() {
        return officers().stream()
                .map(each -> new SelectItem(each.id().toString(), duty(each)))
                .toList();
    }

    public List<SelectItem> getSteps() {
        return STEPS.stream()
                .map(each -> new SelectItem(each, format.sentence("cases.conflictOfficer." + each)))
                .toList();
    }

    private List<OfficerAppointment> officers() {
        if (officers == null) {
            officers = vaults.appointments();
        }
        return officers;
    }

    private String duty(OfficerAppointment each) {
        return each.duty().text(current.getLang());
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
