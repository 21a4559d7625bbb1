package kr.opengov.actionplans;

/** What one proposal has to do with another. */
public enum LinkKind {
    /** The same content as one that was received before: the first received wins (국민 제안 규정). */
    DUPLICATE_OF,
    /** Goes on from another one and makes it better. */
    IMPROVED_FROM
}
