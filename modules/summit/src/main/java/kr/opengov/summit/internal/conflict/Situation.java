package kr.opengov.summit.internal.conflict;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ConflictParty;
import kr.opengov.summit.SlotKind;

/**
 * A programme, or the part of it that a move touches, as the rules see it.
 *
 * @param slots everything that has a time
 * @param sessions by id, those of the slots
 * @param rooms by id
 * @param heads the persons who lead a delegation
 * @param acknowledged the keys of the conflicts that somebody let stand
 */
record Situation(
        Frame frame,
        List<Placed> slots,
        Map<Long, SessionFacts> sessions,
        Map<Long, RoomFacts> rooms,
        List<Availability> availabilities,
        Set<Long> heads,
        Set<String> acknowledged) {

    /** When the summit begins and ends, in which languages its texts are, and how long the walk between buildings takes. */
    record Frame(Instant from, Instant to, Set<String> languages, Duration transfer) {}

    /** A slot; without session it is a break or a blocker, without room a break of all rooms or a room that is open. */
    record Placed(long id, SlotKind kind, Long sessionId, Long roomId, Instant start, Instant end, Bilingual title) {

        boolean overlaps(Placed other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }

        boolean ofAllRooms() {
            return roomId == null && (kind == SlotKind.BREAK || kind == SlotKind.BLOCKER);
        }

        /** Names slot and placement in the key of a conflict. */
        String key() {
            return "s" + id + "@" + start.getEpochSecond() / 60 + "+"
                    + Duration.between(start, end).toMinutes() + "r" + (roomId == null ? "" : roomId);
        }
    }

    record SessionFacts(
            long id,
            String code,
            Bilingual title,
            Kind kind,
            Integer audience,
            Set<String> interpretation,
            int itemMinutes,
            boolean translated,
            List<PersonFacts> people,
            List<HostFacts> hosts) {

        /** Nothing runs beside a ceremony or a plenary. */
        boolean exclusive() {
            return kind.runsAlone();
        }

        boolean ministerial() {
            return kind.forHeads();
        }

        boolean needsModerator() {
            return kind.needsModerator();
        }
    }

    /** What the kind of a session demands; nothing when it has none, or one that only an import knows. */
    record Kind(boolean runsAlone, boolean forHeads, boolean needsModerator) {

        private static final int ALONE = 1;
        private static final int HEADS = 2;
        private static final int MODERATOR = 4;

        /** From the sum in which the query delivers it. */
        static Kind of(int sum) {
            return new Kind((sum & ALONE) > 0, (sum & HEADS) > 0, (sum & MODERATOR) > 0);
        }
    }

    /** Somebody in a session; the zone is null for who is there in person. */
    record PersonFacts(long personId, Bilingual name, String role, boolean confirmed, ZoneId remoteZone) {

        boolean moderates() {
            return "MC".equals(role) || "CHAIR".equals(role) || "MODERATOR".equals(role);
        }
    }

    record HostFacts(long organisationId, Bilingual name) {}

    record RoomFacts(
            long id,
            Bilingual name,
            Integer capacity,
            int booths,
            String building,
            boolean parallel,
            Set<Long> parts) {}

    record Availability(Long roomId, Long personId, boolean available, Instant start, Instant end) {}

    SessionFacts session(Placed slot) {
        return slot.sessionId() == null ? null : sessions.get(slot.sessionId());
    }

    RoomFacts room(Placed slot) {
        return slot.roomId() == null ? null : rooms.get(slot.roomId());
    }

    ConflictParty party(Placed slot) {
        SessionFacts session = session(slot);
        RoomFacts room = room(slot);
        return new ConflictParty(
                slot.id(),
                slot.sessionId(),
                session == null ? null : session.code(),
                session == null ? slot.title() : session.title(),
                slot.start(),
                slot.end(),
                room == null ? null : room.name());
    }
}
