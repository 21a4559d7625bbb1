package kr.opengov.membership;

/** What a verdict is about. Its number is a year, or the number of an action plan. */
public enum VerdictKind {
    /** The core eligibility score of a year. */
    ELIGIBILITY,
    /** The values check of a year. */
    VALUES,
    /** Below the minimum in consecutive years, up to a year. */
    ELIGIBILITY_REVIEW,
    /** Whether a cycle went by the rules of process. */
    CYCLE,
    /** Consecutive cycles contrary to process, up to a cycle. */
    PROCEDURAL_REVIEW
}
