package kr.opengov.summit;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * A slot of the schedule.
 *
 * @param sessionId null for a break or a blocker
 * @param code the session's code, or null
 * @param state the session's state, or null
 * @param themePosition null without theme
 * @param roomId null while the room is open, and for a break of all rooms
 */
public record PlacedSlot(
        long id,
        long version,
        SlotKind kind,
        Long sessionId,
        String code,
        Bilingual title,
        SessionState state,
        String themeCode,
        Integer themePosition,
        Long roomId,
        Instant startsAt,
        Instant endsAt) {

    /** As the query delivers it: a session has its own title, a break that of the slot. */
    public PlacedSlot(
            Long id,
            long version,
            SlotKind kind,
            Long sessionId,
            String code,
            String sessionKo,
            String sessionEn,
            String slotKo,
            String slotEn,
            SessionState state,
            String themeCode,
            Integer themePosition,
            Long roomId,
            Instant startsAt,
            Instant endsAt) {
        this(
                id,
                version,
                kind,
                sessionId,
                code,
                sessionId == null ? new Bilingual(slotKo, slotEn, true) : new Bilingual(sessionKo, sessionEn, true),
                state,
                themeCode,
                themePosition,
                roomId,
                startsAt,
                endsAt);
    }

    /** Whether it stands over all rooms. */
    public boolean ofAllRooms() {
        return roomId == null && sessionId == null;
    }
}
