package kr.opengov.summit;

/** What a room is for. */
public enum RoomKind {
    PLENARY,
    SESSION,
    WORKSHOP,
    MEETING,
    EXHIBITION,
    ONLINE
}
