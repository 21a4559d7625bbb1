package kr.opengov.summit;

/** Where a session stands between its first draft and the programme. */
public enum SessionState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    CONFIRMED,
    REJECTED,
    WITHDRAWN,
    CANCELLED;

    /** Whether a session of this state takes a room and a time; a cancelled one keeps the place it has. */
    public boolean needsPlace() {
        return this == DRAFT || this == SUBMITTED || this == ACCEPTED || this == CONFIRMED;
    }
}
