package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * A conflict of the schedule with both its parties.
 *
 * @param about the person, room or organisation that both parties need, or null
 * @param key names code, parties and their placement: a party that was moved asks again
 * @param acknowledged whether somebody looked at it and let it stand
 */
public record ScheduleConflict(
        ConflictCode code,
        Severity severity,
        ConflictParty first,
        ConflictParty second,
        Bilingual about,
        String key,
        boolean acknowledged) {

    /** Whether it keeps the programme from being released. */
    public boolean blocksRelease() {
        return severity == Severity.FATAL && !acknowledged;
    }

    /** Whether a slot is one of the parties. */
    public boolean touches(long slotId) {
        return is(first, slotId) || is(second, slotId);
    }

    private static boolean is(ConflictParty party, long slotId) {
        return party != null && party.slotId() != null && party.slotId() == slotId;
    }
}
