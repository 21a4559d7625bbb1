package kr.opengov.actionplans;

/** Where a department's review stands. */
public enum ReviewState {
    ASKED,
    ANSWERED,
    /** Sent back: not the department's business. */
    RETURNED,
    /** Passed on to another department. */
    FORWARDED
}
