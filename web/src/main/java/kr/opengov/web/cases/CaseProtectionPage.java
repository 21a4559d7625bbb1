package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.integrity.CaseDesk;
import kr.opengov.integrity.CaseLine;
import kr.opengov.integrity.ProtectionAction;
import kr.opengov.integrity.ProtectionStep;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;

/** The requests for protection of a case, each with its own course, and the step an officer takes with one. */
@Named
@RequestScoped
public class CaseProtectionPage {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseAddress address;

    @Inject
    private CasePage page;

    @Inject
    private CaseWords words;

    @Inject
    private Format format;

    private String way;
    private String reason;

    /** What may be done now with which request: {@code NUMBER ACTION}. */
    public List<SelectItem> getWays() {
        return page.getView().protections().stream()
                .flatMap(request -> request.actions().stream()
                        .map(action -> new SelectItem(
                                request.number() + " " + action.name(),
                                format.sentence("cases.protection.request", request.number()) + ": "
                                        + words.of(action))))
                .toList();
    }

    /** What was written about a request. */
    public List<CaseLine> linesOf(int number) {
        return page.getView().lines().stream()
                .filter(line -> String.valueOf(number).equals(line.details().get("protection")))
                .toList();
    }

    public String take() {
        String[] chosen = way.split(" ");
        if (chosen.length != 2 || !chosen[0].matches("\\d{1,6}")) {
            throw new Refusal("NOT_FOUND");
        }
        ProtectionAction action = ProtectionAction.valueOf(chosen[1]);
        desk.protect(new ProtectionStep(address.getId(), page.version(), Integer.parseInt(chosen[0]), action, reason));
        return Messages.saved("cases.step.taken", words.of(action)).redirectTo(address.path() + "/protection");
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
