package kr.opengov.membership;

/** How people meet. */
public enum MeetingMode {
    IN_PERSON,
    ONLINE,
    /** Some in the room, some online. */
    HYBRID,
    /** 서면: nobody meets; members vote until a deadline. */
    WRITTEN
}
