package kr.opengov.membership;

/** How a verdict ends. Neither pass nor fail is an answer of its own: nothing is guessed. */
public enum VerdictOutcome {
    /** The rule is kept; for reviews: there is no ground for one. */
    PASS,
    /** The rule is broken; for reviews: there is a ground for one. */
    FAIL,
    NOT_ENOUGH_DATA,
    /** The rule was not in force. */
    NOT_APPLICABLE
}
