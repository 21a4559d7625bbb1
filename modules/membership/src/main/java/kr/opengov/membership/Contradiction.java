package kr.opengov.membership;

/**
 * Two facts of the sources that cannot both be right.
 *
 * @param rule which kind
 * @param first the one fact, as printed
 * @param second the other, as printed
 */
public record Contradiction(Rule rule, String first, String second) {

    /** The kinds of contradiction the register looks for. */
    public enum Rule {
        /** The cohort began in a later year than the one in which the member is said to have joined. */
        COHORT_AFTER_JOINING,
        /** A seat of the Steering Committee runs on although the membership has ended. */
        SEAT_AFTER_MEMBERSHIP
    }
}
