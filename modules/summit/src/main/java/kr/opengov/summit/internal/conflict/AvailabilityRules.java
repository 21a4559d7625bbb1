package kr.opengov.summit.internal.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.ConflictParty;
import kr.opengov.summit.internal.conflict.Situation.Availability;
import kr.opengov.summit.internal.conflict.Situation.PersonFacts;
import kr.opengov.summit.internal.conflict.Situation.Placed;
import kr.opengov.summit.internal.conflict.Situation.RoomFacts;
import kr.opengov.summit.internal.conflict.Situation.SessionFacts;

/**
 * Rooms and persons can be had when nothing says otherwise. Who named times when he or she can come can come at those only;
 * who named times when not can come at all others.
 */
final class AvailabilityRules {

    private AvailabilityRules() {}

    static void check(Situation situation, Findings findings) {
        Map<Long, List<Availability>> rooms = new HashMap<>();
        Map<Long, List<Availability>> persons = new HashMap<>();
        for (Availability availability : situation.availabilities()) {
            boolean ofRoom = availability.roomId() != null;
            (ofRoom ? rooms : persons)
                    .computeIfAbsent(ofRoom ? availability.roomId() : availability.personId(), key -> new ArrayList<>())
                    .add(availability);
        }
        for (Placed slot : situation.slots()) {
            RoomFacts room = situation.room(slot);
            if (room != null && !covers(rooms.get(room.id()), slot)) {
                findings.alone(
                        ConflictCode.ROOM_UNAVAILABLE, slot, ConflictParty.named(room.name()), null, "r" + room.id());
            }
            SessionFacts session = situation.session(slot);
            if (session != null) {
                for (PersonFacts person : session.people()) {
                    if (!covers(persons.get(person.personId()), slot)) {
                        findings.alone(
                                ConflictCode.PERSON_UNAVAILABLE,
                                slot,
                                ConflictParty.named(person.name()),
                                null,
                                "p" + person.personId());
                    }
                }
            }
        }
    }

    /** Whether nothing that was said stands against the slot. */
    static boolean covers(List<Availability> said, Placed slot) {
        if (said == null) {
            return true;
        }
        List<Availability> can = new ArrayList<>();
        for (Availability one : said) {
            if (one.available()) {
                can.add(one);
            } else if (one.start().isBefore(slot.end()) && slot.start().isBefore(one.end())) {
                return false;
            }
        }
        can.sort(Comparator.comparing(Availability::start));
        Instant until = slot.start();
        for (Availability one : can) {
            if (!one.start().isAfter(until) && one.end().isAfter(until)) {
                until = one.end();
            }
        }
        return can.isEmpty() || !until.isBefore(slot.end());
    }
}
