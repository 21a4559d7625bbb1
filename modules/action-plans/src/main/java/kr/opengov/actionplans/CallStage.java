package kr.opengov.actionplans;

/** Where a call stands on a day. */
public enum CallStage {
    DRAFT,
    COMING,
    OPEN,
    CLOSED
}
