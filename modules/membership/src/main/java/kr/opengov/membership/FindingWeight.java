package kr.opengov.membership;

/** What a sentence of a verdict does to its outcome. */
public enum FindingWeight {
    FOR,
    AGAINST,
    /** Would stand against, but a grace period keeps it from counting. */
    REPORTED,
    /** Not known, so that the outcome stays open. */
    OPEN,
    /** Explains and does not weigh. */
    NOTE
}
