package kr.opengov.actionplans;

/** Where a commitment stands. */
public enum CommitmentState {
    DRAFT,
    CONSULTATION,
    CONFIRMED,
    IMPLEMENTATION,
    COMPLETED,
    PARTLY_COMPLETED,
    NOT_IMPLEMENTED,
    WITHDRAWN,
    CARRIED_OVER,
    /** No source records a state up to the day asked for; never stored. */
    NOT_RECORDED
}
