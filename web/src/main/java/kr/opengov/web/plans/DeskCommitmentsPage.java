package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kr.opengov.actionplans.CommitmentProgress;
import kr.opengov.actionplans.CommitmentView;
import kr.opengov.actionplans.CommitmentWork;
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.Progress;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import org.omnifaces.util.Faces;

/** The commitments of a lead agency, for plan editors those of all; below the list one of them. */
@Named("deskCommitmentsPage")
@RequestScoped
public class DeskCommitmentsPage {

    @Inject
    private Progress progress;

    @Inject
    private PlanRegister register;

    @Inject
    private CommitmentPlace place;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<CommitmentWork> work;
    private CommitmentProgress commitment;
    private Boolean mine;

    /** What is late first, then what is due, then the rest. */
    public List<CommitmentWork> getWork() {
        if (work == null) {
            work = (request.isUserInRole(Roles.LEAD_AGENCY) ? progress.mine() : progress.all())
                    .stream()
                            .sorted(Comparator.comparing((CommitmentWork each) -> !each.overdue(getDay()))
                                    .thenComparing(each -> each.due() == null || each.dueReported()))
                            .toList();
        }
        return work;
    }

    /** How many reports are late. */
    public long getOverdue() {
        return getWork().stream().filter(each -> each.overdue(getDay())).count();
    }

    /** The commitment of the address. */
    public CommitmentProgress getCommitment() {
        if (commitment == null) {
            commitment = progress.desk(place.getCommitment()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return commitment;
    }

    /** What the register says about it. */
    public CommitmentView getEntry() {
        String[] parts = place.getCommitment().split("/");
        return Faces.getRequestAttribute("deskCommitmentsPage.entry", () -> register.commitment(
                        parts[0], Integer.parseInt(parts[1]), parts[2], getDay())
                .orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    /** Whether the caller may report on the commitment. */
    public boolean isMine() {
        if (mine == null) {
            mine = request.isUserInRole(Roles.LEAD_AGENCY)
                    && !progress.speakers(place.getCommitment()).isEmpty();
        }
        return mine;
    }

    /** Whether who is signed in speaks for an agency. */
    public boolean isLeading() {
        return request.isUserInRole(Roles.LEAD_AGENCY);
    }

    public boolean isEditor() {
        return request.isUserInRole(Roles.PLAN_EDITOR);
    }

    public LocalDate getDay() {
        return LocalDate.now(clock);
    }
}
