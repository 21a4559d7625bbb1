package kr.opengov.actionplans.internal.proposal;

import java.time.LocalDate;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.RuleParameters;

/**
 * The time limits of a proposal, from the dated rule {@code plans.proposal-clock}.
 *
 * @param decisionMonths months from the day of receipt within which it is decided
 * @param supplementDays days from the day of receipt within which a supplement is asked for
 */
public record StatutoryClock(int decisionMonths, int supplementDays) {

    /** The code of the rule. */
    public static final String RULE = "plans.proposal-clock";

    public static StatutoryClock of(RuleParameters parameters) {
        return new StatutoryClock(parameters.number("decisionMonths"), parameters.number("supplementDays"));
    }

    /** The last day for the decision; days on which a supplement was awaited do not count. */
    public LocalDate due(LocalDate received, int pausedDays) {
        return received.plusMonths(decisionMonths).plusDays(pausedDays);
    }

    /** A supplement is asked for within some days of receipt, the day of receipt not counted. */
    void checkSupplement(LocalDate received, LocalDate today) {
        LocalDate last = received.plusDays(supplementDays);
        if (today.isAfter(last)) {
            throw new Refusal("SUPPLEMENT_TOO_LATE", last);
        }
    }
}
