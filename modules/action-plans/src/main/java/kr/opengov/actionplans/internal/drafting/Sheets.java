package kr.opengov.actionplans.internal.drafting;

import jakarta.persistence.EntityManager;
import kr.opengov.actionplans.PlanSheet;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.membership.RegisterList;
import kr.opengov.platform.Refusal;

/** The sheets of plans. */
public final class Sheets {

    private final EntityManager em;
    private final DraftBook drafts;

    public Sheets(EntityManager em, DraftBook drafts) {
        this.em = em;
        this.drafts = drafts;
    }

    /** @throws Refusal {@code NOT_FOUND} */
    public RegisterList<?> of(String address, PlanSheet sheet) {
        ActionPlan plan = drafts.plan(address);
        return switch (sheet) {
            case COMMITMENTS -> new CommitmentSheet(em, drafts, plan, address);
            case MILESTONES -> new MilestoneSheet(em, plan, address);
            case INDICATORS -> new IndicatorSheet(em, plan, address);
        };
    }

    /**
     * The id of a plan that may be changed.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PLAN_FIXED}
     */
    public Long openPlan(String address) {
        ActionPlan plan = drafts.plan(address);
        if (!drafts.isOpen(plan)) {
            throw new Refusal("PLAN_FIXED");
        }
        return plan.id();
    }
}
