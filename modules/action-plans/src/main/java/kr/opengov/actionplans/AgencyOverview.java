package kr.opengov.actionplans;

import java.time.LocalDate;
import java.util.List;

/**
 * What an agency has in hand in the plans that run.
 *
 * @param code of the agency of today, or null where the code table does not know it
 * @param name as it is called today
 * @param commitments it leads, with others or alone
 * @param reported the mean of its commitments something is known of
 * @param openFindings findings of civic monitoring that wait for a reply
 */
public record AgencyOverview(
        String code,
        String name,
        List<CommitmentWork> commitments,
        ProgressFigure reported,
        ProgressFigure verified,
        long openFindings) {

    public AgencyOverview {
        commitments = List.copyOf(commitments);
    }

    /** How many reports are late. */
    public long overdue(LocalDate day) {
        return commitments.stream().filter(each -> each.overdue(day)).count();
    }

    /** How many reports are asked for and still in time. */
    public long due(LocalDate day) {
        return commitments.stream()
                .filter(each -> each.due() != null && !each.dueReported() && !each.overdue(day))
                .count();
    }

    /** How many commitments nobody ever reported on. */
    public long silent() {
        return commitments.stream().filter(each -> each.lastReported() == null).count();
    }
}
