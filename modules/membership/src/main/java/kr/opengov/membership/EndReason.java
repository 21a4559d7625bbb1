package kr.opengov.membership;

/** Why somebody left a seat. */
public enum EndReason {
    TERM_ENDED,
    RESIGNED,
    DISMISSED,
    LEFT_OFFICE,
    DIED,
    BODY_ENDED,
    UNKNOWN
}
