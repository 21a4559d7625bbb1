package kr.opengov.summit.internal.conflict;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.ConflictParty;
import kr.opengov.summit.internal.conflict.Situation.Placed;
import kr.opengov.summit.internal.conflict.Situation.RoomFacts;
import kr.opengov.summit.internal.conflict.Situation.SessionFacts;

/** What is wrong with one slot alone: its time, its room, its contents, who comes. */
final class SessionRules {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private SessionRules() {}

    static void check(Situation situation, Findings findings) {
        for (Placed slot : situation.slots()) {
            if (slot.start().isBefore(situation.frame().from())
                    || slot.end().isAfter(situation.frame().to())) {
                findings.alone(ConflictCode.OUTSIDE_EVENT, slot, null, null, "");
            }
            SessionFacts session = situation.session(slot);
            if (session != null) {
                ofRoom(situation, findings, slot, session);
                ofContents(situation, findings, slot, session);
                ofPeople(findings, slot, session);
            }
        }
    }

    private static void ofRoom(Situation situation, Findings findings, Placed slot, SessionFacts session) {
        RoomFacts room = situation.room(slot);
        if (room == null) {
            return;
        }
        if (session.audience() != null && room.capacity() != null && session.audience() > room.capacity()) {
            findings.alone(ConflictCode.CAPACITY, slot, ConflictParty.named(room.name()), null, "r" + room.id());
        }
        if (session.interpretation().size() > room.booths()) {
            findings.alone(
                    ConflictCode.INTERPRETATION_MISSING, slot, ConflictParty.named(room.name()), null, "r" + room.id());
        }
    }

    private static void ofContents(Situation situation, Findings findings, Placed slot, SessionFacts session) {
        if (session.itemMinutes() > Duration.between(slot.start(), slot.end()).toMinutes()) {
            findings.alone(ConflictCode.ITEMS_EXCEED_SLOT, slot, null, null, "i" + session.itemMinutes());
        }
        if (!session.translated() && situation.frame().languages().size() > 1) {
            findings.alone(ConflictCode.TRANSLATION_MISSING, slot, null, null, "");
        }
    }

    private static void ofPeople(Findings findings, Placed slot, SessionFacts session) {
        if (session.needsModerator() && session.people().stream().noneMatch(Situation.PersonFacts::moderates)) {
            findings.alone(ConflictCode.MODERATOR_MISSING, slot, null, null, "");
        }
        for (Situation.PersonFacts person : session.people()) {
            if (!person.confirmed()) {
                findings.alone(
                        ConflictCode.UNCONFIRMED_PERSON,
                        slot,
                        ConflictParty.named(person.name()),
                        null,
                        "p" + person.personId());
            }
            if (person.remoteZone() != null && atNight(slot, person.remoteZone())) {
                findings.alone(
                        ConflictCode.NIGHT_FOR_REMOTE,
                        slot,
                        ConflictParty.named(person.name()),
                        null,
                        "p" + person.personId());
            }
        }
    }

    /** Whether a part of the slot lies between midnight and six in a zone; days of 23 or 25 hours count as they are. */
    static boolean atNight(Placed slot, ZoneId zone) {
        ZonedDateTime start = slot.start().atZone(zone);
        ZonedDateTime end = slot.end().atZone(zone);
        for (LocalDate day = start.toLocalDate(); !day.isAfter(end.toLocalDate()); day = day.plusDays(1)) {
            if (day.atStartOfDay(zone).toInstant().isBefore(slot.end())
                    && slot.start().isBefore(day.atTime(MORNING).atZone(zone).toInstant())) {
                return true;
            }
        }
        return false;
    }
}
