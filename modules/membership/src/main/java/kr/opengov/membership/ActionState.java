package kr.opengov.membership;

/** Where an action item stands. */
public enum ActionState {
    OPEN,
    DONE,
    /** No longer needed; the outcome says why. */
    DROPPED
}
