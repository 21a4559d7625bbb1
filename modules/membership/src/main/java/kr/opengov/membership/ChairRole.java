package kr.opengov.membership;

/** The role of a chair country on a day. It follows from the day and is stored nowhere. */
public enum ChairRole {
    PAST,
    OUTGOING,
    LEAD,
    INCOMING,
    /** The source gives the place in the order, but no period. */
    PERIOD_UNKNOWN
}
