package kr.opengov.summit;

/**
 * What can go wrong in a schedule, and how grave it is. Intervals are half-open: what ends when the other begins does not
 * overlap it.
 */
public enum ConflictCode {
    /** Two things in one room at the same time. */
    ROOM_OVERLAP(Severity.FATAL),
    /** A room and a part of it, or two rooms that share a part. */
    COMPONENT_ROOM_IN_USE(Severity.FATAL),
    /** One person in two sessions at the same time, in whatever role. */
    SPEAKER_OVERLAP(Severity.WARNING),
    ROOM_UNAVAILABLE(Severity.WARNING),
    PERSON_UNAVAILABLE(Severity.WARNING),
    /** Before the first or after the last day of the summit. */
    OUTSIDE_EVENT(Severity.WARNING),
    /** One person in two buildings without the time to walk. */
    TRANSFER_TOO_SHORT(Severity.WARNING),
    CAPACITY(Severity.WARNING),
    /** Fewer booths in the room than languages to interpret into. */
    INTERPRETATION_MISSING(Severity.WARNING),
    /** Something runs beside a ceremony or a plenary. */
    EXCLUSIVE_CLASH(Severity.WARNING),
    /** A head of delegation is in a session while the ministers meet. */
    HEAD_OF_DELEGATION_CLASH(Severity.WARNING),
    /** One host with two sessions at the same time. */
    HOST_OVERLAP(Severity.INFO),
    /** Between midnight and six where the remote speaker sits. */
    NIGHT_FOR_REMOTE(Severity.WARNING),
    UNCONFIRMED_PERSON(Severity.WARNING),
    MODERATOR_MISSING(Severity.WARNING),
    TRANSLATION_MISSING(Severity.INFO),
    /** The minutes of the items are more than those of the slot. */
    ITEMS_EXCEED_SLOT(Severity.WARNING);

    private final Severity severity;

    ConflictCode(Severity severity) {
        this.severity = severity;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }
}
