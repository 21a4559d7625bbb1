package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.ChairRole;

/**
 * The role of a chair follows from the day: the one whose period the day lies in leads, the next one is incoming, the
 * one before is outgoing (OGP Articles of Governance, IV: co-chairs lead after a year as incoming).
 */
final class ChairRoles {

    private final LocalDate day;
    private final ChairTerm lead;

    private ChairRoles(LocalDate day, ChairTerm lead) {
        this.day = day;
        this.lead = lead;
    }

    static ChairRoles on(LocalDate day, List<ChairTerm> terms) {
        return new ChairRoles(
                day, terms.stream().filter(term -> term.covers(day)).findFirst().orElse(null));
    }

    /** Null for a chair whose time has not come. */
    ChairRole of(ChairTerm term) {
        if (lead != null) {
            int distance = term.number() - lead.number();
            return switch (Integer.signum(distance)) {
                case 0 -> ChairRole.LEAD;
                case 1 -> distance == 1 ? ChairRole.INCOMING : null;
                default -> distance == -1 ? ChairRole.OUTGOING : ChairRole.PAST;
            };
        }
        if (!term.dated()) {
            return ChairRole.PERIOD_UNKNOWN;
        }
        return term.endedBefore(day) ? ChairRole.PAST : null;
    }
}
