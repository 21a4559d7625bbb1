package kr.opengov.summit.internal.conflict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.FreePlace;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.Severity;
import kr.opengov.summit.SlotKind;
import kr.opengov.summit.internal.conflict.Situation.Placed;
import kr.opengov.summit.internal.conflict.Situation.RoomFacts;

/** Tries a session at every place of a day and keeps those where the rules find nothing fatal. */
final class FreePlaces {

    private static final int OFFERED = 12;
    private static final long TRIED = -1;

    private FreePlaces() {}

    static List<FreePlace> of(
            Situation situation, long session, Instant from, Instant to, Duration length, Duration step) {
        List<Placed> others = situation.slots().stream()
                .filter(slot -> slot.sessionId() == null || slot.sessionId() != session)
                .toList();
        List<FreePlace> free = new ArrayList<>();
        for (Instant start = from; start.isBefore(to); start = start.plus(step)) {
            Instant end = start.plus(length);
            List<Placed> near = near(situation, others, start, end);
            for (RoomFacts room : situation.rooms().values()) {
                List<ScheduleConflict> found = conflicts(
                        situation,
                        near,
                        new Placed(
                                TRIED,
                                SlotKind.SESSION,
                                session,
                                room.id(),
                                start,
                                end,
                                new Bilingual(null, null, true)));
                if (found.stream().noneMatch(conflict -> conflict.severity() == Severity.FATAL)) {
                    free.add(new FreePlace(room.id(), room.name(), start, end, found.size()));
                }
            }
        }
        free.sort(Comparator.comparingInt(FreePlace::conflicts)
                .thenComparing(FreePlace::startsAt)
                .thenComparing(FreePlace::roomId));
        return List.copyOf(free.subList(0, Math.min(OFFERED, free.size())));
    }

    private static List<Placed> near(Situation situation, List<Placed> others, Instant start, Instant end) {
        Duration walk = situation.frame().transfer();
        return others.stream()
                .filter(slot -> slot.start().isBefore(end.plus(walk))
                        && start.minus(walk).isBefore(slot.end()))
                .toList();
    }

    private static List<ScheduleConflict> conflicts(Situation situation, List<Placed> near, Placed tried) {
        List<Placed> slots = new ArrayList<>(near);
        slots.add(tried);
        Situation there = new Situation(
                situation.frame(),
                slots,
                situation.sessions(),
                situation.rooms(),
                situation.availabilities(),
                situation.heads(),
                situation.acknowledged());
        return ConflictRules.of(there).stream()
                .filter(conflict -> conflict.touches(TRIED))
                .toList();
    }
}
