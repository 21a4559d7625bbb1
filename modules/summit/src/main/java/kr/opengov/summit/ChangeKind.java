package kr.opengov.summit;

/** What a release changed about a slot. One slot can have several. */
public enum ChangeKind {
    NEW,
    TIME,
    ROOM,
    DURATION,
    SPEAKERS,
    TEXT,
    CANCELLED,
    REINSTATED,
    /** A break was added, moved or taken away. */
    BREAK
}
