package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import kr.opengov.actionplans.DecisionPaper;
import kr.opengov.actionplans.DeliverPlan;
import kr.opengov.actionplans.PlanChecklist;
import kr.opengov.actionplans.PlanChecklists;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.PlanPapers;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.members.DeskClock;
import org.omnifaces.util.Faces;

/** Records what happened on the way of a plan, takes the event of {@code ?withdraw=} back, or records the delivery. */
@Named
@ViewScoped
public class PlanEventPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlanChecklists checklists;

    @Inject
    private PlanPapers papers;

    @Inject
    private PlanAddress address;

    @Inject
    private DeskClock clock;

    @Inject
    private HttpServletRequest request;

    private String member;
    private int ordinal;
    private Long withdrawn;
    private final PlanEventForm form = new PlanEventForm();
    private String reason;

    @PostConstruct
    void open() {
        member = address.getMember();
        ordinal = address.getOrdinal();
        String id = request.getParameter("withdraw");
        withdrawn = id != null && id.matches("[0-9]{1,18}") ? Long.valueOf(id) : null;
        if (withdrawn != null && getEvent() == null) {
            throw new Refusal("NOT_FOUND");
        }
    }

    /** Records the event. */
    public String save() {
        checklists.record(form.toCommand(member, ordinal));
        return back("requirements.desk.saved");
    }

    /** Takes the event back. */
    public String withdraw() {
        checklists.withdraw(withdrawn, reason);
        return back("requirements.desk.withdrawn");
    }

    /** Records the delivery and keeps the verdicts of its day. */
    public String deliver() {
        checklists.deliver(new DeliverPlan(
                member,
                ordinal,
                form.getDay(),
                form.getSource().getKo(),
                form.getSource().getEn(),
                reason));
        return back("requirements.desk.delivered");
    }

    /** Hands the plan to the approval line of the editor's unit; approved, it is delivered. */
    public String handIn() {
        papers.handInDelivery(member, ordinal, reason);
        return back("documents.paper.handedIn");
    }

    /** The latest document about the delivery; null while there is none. */
    public DecisionPaper getPaper() {
        return Faces.getRequestAttribute("planEventPage.paper", () -> papers.ofDelivery(member, ordinal))
                .orElse(null);
    }

    private String back(String key) {
        return Messages.saved(key).redirectTo(getPath());
    }

    /** The desk's page of the plan. */
    public String getPath() {
        return "/desk/plans/" + member + "/" + ordinal;
    }

    /** The checklist as it is today. */
    public PlanChecklist getChecklist() {
        return Faces.getRequestAttribute("planEventPage.checklist", () -> checklists
                .checklist(member, ordinal, LocalDate.now(clock.get()))
                .orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    /** The event to take back, or null when a new one is recorded. */
    public PlanEventView getEvent() {
        return withdrawn == null
                ? null
                : getChecklist().events().stream()
                        .filter(event -> withdrawn.equals(event.id()))
                        .findFirst()
                        .orElse(null);
    }

    public boolean isWithdrawing() {
        return withdrawn != null;
    }

    public PlanEventForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
