package kr.opengov.summit;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * One side of a conflict: a session, break, room or person, named so that an organiser knows where to look.
 *
 * @param slotId the slot it stands in, or null
 * @param sessionId the session, or null
 * @param code the session's code for its address, or null
 * @param startsAt when it begins, or null for what has no time
 * @param room where, or null
 */
public record ConflictParty(
        Long slotId, Long sessionId, String code, Bilingual name, Instant startsAt, Instant endsAt, Bilingual room) {

    /** A person, a room or an organisation: something without a time of its own. */
    public static ConflictParty named(Bilingual name) {
        return new ConflictParty(null, null, null, name, null, null, null);
    }
}
