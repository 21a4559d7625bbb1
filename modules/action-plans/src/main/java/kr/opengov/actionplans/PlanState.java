package kr.opengov.actionplans;

/** Where a plan stands. */
public enum PlanState {
    PREPARATION,
    CO_CREATION,
    ADOPTED,
    SUBMITTED,
    IMPLEMENTATION,
    ENDED,
    ASSESSED,
    /** No source records a state up to the day asked for; never stored. */
    NOT_RECORDED
}
