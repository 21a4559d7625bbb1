package kr.opengov.summit;

/** What fills a slot of the schedule. */
public enum SlotKind {
    SESSION,
    BREAK,
    BLOCKER,
    MEETING
}
