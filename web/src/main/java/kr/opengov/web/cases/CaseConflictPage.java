package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import kr.opengov.integrity.CaseDesk;
import kr.opengov.platform.Blank;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** Who leaves a case: the officer who steps back (회피), or another one who is taken out (기피); and who joins it. */
@Named
@RequestScoped
public class CaseConflictPage {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseAddress address;

    @Inject
    private CasePage page;

    @Inject
    private CurrentPage current;

    private String reason;
    private UUID officer;

    /** After this the case is not there for the officer any more: the list follows. */
    public String stepBack() {
        desk.stepBack(address.getId(), page.version(), reason);
        return Messages.saved("cases.steppedBack").redirectTo("/desk/cases");
    }

    public String takeOut() {
        desk.takeOut(address.getId(), page.version(), officer, reason);
        return page.done("cases.takenOut");
    }

    /** Asks for one officer more. */
    public String addOfficer() {
        desk.addOfficer(address.getId(), page.version());
        return page.done("cases.officerAdded");
    }

    /** The other officers of the case, by duty. */
    public List<SelectItem> getOfficers() {
        return page.getView().officers().stream()
                .map(one -> new SelectItem(one.id().toString(), one.duty().text(current.getLang())))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOfficer() {
        return officer == null ? null : officer.toString();
    }

    public void setOfficer(String chosen) {
        this.officer = Blank.is(chosen) ? null : UUID.fromString(chosen);
    }
}
