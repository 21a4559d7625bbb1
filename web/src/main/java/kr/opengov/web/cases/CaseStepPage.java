package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.integrity.CaseAction;
import kr.opengov.integrity.CaseDesk;
import kr.opengov.integrity.CaseStep;
import kr.opengov.integrity.CaseView;
import kr.opengov.integrity.ClosingGround;
import kr.opengov.platform.Refusal;

/** One step of the procedure with what it needs; steps for two people are proposed here and decided by the other one. */
@Named
@RequestScoped
public class CaseStepPage {

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseAddress address;

    @Inject
    private CasePage page;

    @Inject
    private CaseWords words;

    private String reason;
    private LocalDate deadline;
    private String receivingBody;
    private ClosingGround ground;

    /** The step of the address; one that is not offered now is no page. */
    public CaseAction getAction() {
        CaseAction action = address.getAction();
        CaseView view = page.getView();
        if (!view.actions().contains(action) && view.proposed() != action) {
            throw new Refusal("STEP_NOT_POSSIBLE");
        }
        return action;
    }

    /** Whether this officer decides on what another one proposed. */
    public boolean isDeciding() {
        return page.getView().proposed() == address.getAction()
                && !page.getView().ownProposal();
    }

    /** Whether the form proposes and does not act. */
    public boolean isProposing() {
        return page.needsSecond(address.getAction()) && page.getView().proposed() == null;
    }

    /** Whether nothing can be done but to wait, or to take one's own proposal back. */
    public boolean isWaiting() {
        return page.getView().proposed() != null && !isDeciding();
    }

    public String take() {
        ClosingGround decided = isDeciding() ? page.getView().proposedGround() : ground;
        CaseAction action = address.getAction();
        desk.take(new CaseStep(address.getId(), page.version(), action, reason, deadline, receivingBody, decided));
        return page.done("cases.step.taken", words.of(action));
    }

    public String propose() {
        CaseAction action = address.getAction();
        desk.propose(new CaseStep(address.getId(), page.version(), action, reason, deadline, receivingBody, ground));
        return page.done("cases.step.proposed", words.of(action));
    }

    public String decline() {
        desk.decline(address.getId(), page.version(), reason);
        return page.done("cases.step.declined");
    }

    /** The grounds that hold now. */
    public List<SelectItem> getGrounds() {
        return page.getView().grounds().stream()
                .map(one -> new SelectItem(one, words.of(one)))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public void setDeadline(LocalDate deadline) {
        this.deadline = deadline;
    }

    public String getReceivingBody() {
        return receivingBody;
    }

    public void setReceivingBody(String receivingBody) {
        this.receivingBody = receivingBody;
    }

    public ClosingGround getGround() {
        return ground;
    }

    public void setGround(ClosingGround ground) {
        this.ground = ground;
    }
}
