package kr.opengov.actionplans;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A plan with its commitments.
 *
 * @param ogpId OGP's identifier of the plan, or null
 * @param announced how many commitments the plan announces, or null where no source says it
 * @param state on the day asked for
 * @param history every recorded state, the latest first
 * @param note what a reader has to know about the facts; its texts may be null
 */
public record PlanView(
        String memberCode,
        int ordinal,
        String ogpId,
        Bilingual title,
        PeriodView period,
        Integer announced,
        Completeness completeness,
        PlanState state,
        List<StateEntry<PlanState>> history,
        Bilingual note,
        Bilingual source,
        List<CommitmentGroup> groups) {

    public PlanView {
        history = List.copyOf(history);
        groups = List.copyOf(groups);
    }

    /** How many commitments the register holds. */
    public int commitments() {
        return groups.stream().mapToInt(group -> group.commitments().size()).sum();
    }
}
