package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.CommitmentWork;
import kr.opengov.actionplans.PlanChecklist;
import kr.opengov.actionplans.PlanChecklists;
import kr.opengov.actionplans.PlanRegister;
import kr.opengov.actionplans.PlanView;
import kr.opengov.actionplans.Progress;

/** What the register says about a plan on one page, for those who write its self-assessment; nothing of it is typed. */
@Named
@RequestScoped
public class SelfAssessmentPage {

    @Inject
    private PlanRegister register;

    @Inject
    private Progress progress;

    @Inject
    private PlanChecklists checklists;

    @Inject
    private Clock clock;

    private PlanView plan;
    private PlanChecklist checklist;
    private List<CommitmentWork> commitments = List.of();

    /** Reads a plan; answers whether there is such a plan. */
    boolean open(String member, int ordinal) {
        LocalDate day = getDay();
        plan = register.plan(member, ordinal, day).orElse(null);
        if (plan == null) {
            return false;
        }
        checklist = checklists.checklist(member, ordinal, day).orElse(null);
        String address = plan.memberCode() + "/" + ordinal + "/";
        commitments = progress.register(day).stream()
                .filter(row -> row.commitment().startsWith(address))
                .toList();
        return true;
    }

    /** How many commitments were reported on at least once. */
    public long getReported() {
        return commitments.stream().filter(row -> row.lastReported() != null).count();
    }

    /** How many commitments anything was verified of. */
    public long getVerified() {
        return commitments.stream()
                .filter(row -> row.verified().percent() != null)
                .count();
    }

    /** How many reports are late. */
    public long getOverdue() {
        return commitments.stream().filter(row -> row.overdue(getDay())).count();
    }

    public LocalDate getDay() {
        return LocalDate.now(clock);
    }

    public PlanView getPlan() {
        return plan;
    }

    public PlanChecklist getChecklist() {
        return checklist;
    }

    public List<CommitmentWork> getCommitments() {
        return commitments;
    }
}
