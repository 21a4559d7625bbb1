package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which decisions are listed; null means any.
 *
 * @param asOf what was decided later is left out; null for all
 * @param knownAt what was recorded or corrected later does not count; null for now
 */
public record DecisionFilter(
        String bodyCode, Integer year, DecisionOutcome outcome, String text, LocalDate asOf, Instant knownAt) {
    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null);

    /** As they stand now. */
    public DecisionFilter(String bodyCode, Integer year, DecisionOutcome outcome, String text) {
        this(bodyCode, year, outcome, text, null, null);
    }
}
