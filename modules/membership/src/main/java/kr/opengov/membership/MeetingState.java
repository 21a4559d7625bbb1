package kr.opengov.membership;

/** Where a meeting stands: planned → noticed → held → closed, or cancelled before it was held. */
public enum MeetingState {
    PLANNED,
    NOTICED,
    HELD,
    CLOSED,
    CANCELLED
}
