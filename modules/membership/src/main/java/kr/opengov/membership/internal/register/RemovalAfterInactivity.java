package kr.opengov.membership.internal.register;

import java.util.Optional;
import kr.opengov.membership.MemberStatus;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;

/**
 * An inactive member is removed after a number of months at the earliest (OGP Articles of Governance, procedural
 * review: twelve). The months, and whether an earlier removal is refused, are data of the rule in force on the day.
 */
public final class RemovalAfterInactivity {

    /** The code of the dated rule. */
    public static final String RULE = "membership.procedural-review";

    private RemovalAfterInactivity() {}

    /** The months a rule asks for; empty when it only warns. */
    public static Optional<Integer> months(Optional<RuleVersion> rule) {
        return rule.filter(version -> version.effect() == Effect.BLOCK)
                .map(version -> version.values().number("inactiveMonths"));
    }

    /**
     * @param months how long a member must have been inactive; empty when an earlier removal is not refused
     * @throws Refusal {@code REMOVED_TOO_EARLY}
     */
    public static void check(Membership membership, StatusEvent removal, Optional<Integer> months) {
        if (removal.status() != MemberStatus.REMOVED || months.isEmpty()) {
            return;
        }
        membership
                .before(removal)
                .filter(last -> last.status() == MemberStatus.INACTIVE)
                .map(last -> last.effective().plusMonths(months.get()))
                .filter(earliest -> removal.effective().isBefore(earliest))
                .ifPresent(earliest -> {
                    throw Refusal.ofField("effective", "REMOVED_TOO_EARLY", earliest);
                });
    }
}
