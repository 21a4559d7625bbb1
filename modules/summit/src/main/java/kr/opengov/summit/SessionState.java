package kr.opengov.summit;

/** Where a session stands between its first draft and the programme. */
public enum SessionState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    CONFIRMED,
    REJECTED,
    WITHDRAWN,
    CANCELLED
}
