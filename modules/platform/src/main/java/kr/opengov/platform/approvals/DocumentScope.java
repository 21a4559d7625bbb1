package kr.opengov.platform.approvals;

/** Which documents a desk shows. */
public enum DocumentScope {
    /** Those that wait for the caller, or for somebody he acts for. */
    WAITING,
    /** Those he drafted. */
    MINE,
    /** Those of his unit. */
    UNIT,
    /** All that he may see. */
    ALL
}
