package kr.opengov.summit.internal.conflict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.SlotKind;

/**
 * All conflicts of an invented programme as large as a real one, and of one ten times as large; prints rows of the table.
 * It stands in the package of the rules, which are nobody else's business.
 */
public final class ConflictBench {
    private static final int SESSIONS = 1079;
    private static final int PERSONS = 1216;
    private static final int ROOMS = 37;
    private static final int WARM_UP = 30;
    private static final double MILLION = 1e6;
    private static final Instant START = Instant.parse("2026-01-31T08:00:00Z");

    private ConflictBench() {}

    public static void main(String[] arguments) {
        int rounds = Math.max(9, Integer.parseInt(arguments[0]));
        double one = median(programme(1), rounds);
        double ten = median(programme(10), rounds);
        row("all conflicts of 1,079 sessions", one, "1.00", "at most 50 ms");
        row("all conflicts of 10,790 sessions", ten, String.format(Locale.ROOT, "%.2f", ten / one), "at most 15.00");
    }

    private static void row(String what, double millis, String ratio, String goal) {
        System.out.println(String.join("\t", what, String.format(Locale.ROOT, "%.1f ms", millis), ratio, goal));
    }

    private static double median(Situation situation, int rounds) {
        for (int i = 0; i < WARM_UP; i++) {
            ConflictRules.of(situation);
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            ConflictRules.of(situation);
            millis[i] = (System.nanoTime() - start) / MILLION;
        }
        Arrays.sort(millis);
        return millis[rounds / 2];
    }

    /** Rooms without a gap over two days, one speaker in each session and now and then another; few collide, as in life. */
    private static Situation programme(int times) {
        Random random = new Random(2026);
        Map<Long, Situation.RoomFacts> rooms = new HashMap<>();
        for (long room = 1; room <= (long) ROOMS * times; room++) {
            rooms.put(
                    room,
                    new Situation.RoomFacts(
                            room, name("Room " + room), 200, 2, "Building " + room % 5, false, Set.of()));
        }
        Map<Long, Situation.SessionFacts> sessions = new HashMap<>();
        List<Situation.Placed> slots = new ArrayList<>();
        for (long id = 1; id <= (long) SESSIONS * times; id++) {
            long place = id / rooms.size();
            Instant start = START.plus(Duration.ofDays(place / 15)).plus(Duration.ofMinutes(30 * (place % 15)));
            List<Situation.PersonFacts> people = new ArrayList<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                long person = 1 + (id + i * 397L) % ((long) PERSONS * times);
                people.add(new Situation.PersonFacts(person, name("Person " + person), "SPEAKER", true, null));
            }
            sessions.put(
                    id,
                    new Situation.SessionFacts(
                            id,
                            "S" + id,
                            name("Session " + id),
                            new Situation.Kind(false, false, false),
                            50,
                            Set.of(),
                            0,
                            true,
                            people,
                            List.of(new Situation.HostFacts(id % 70, name("Host " + id % 70)))));
            slots.add(new Situation.Placed(
                    id,
                    SlotKind.SESSION,
                    id,
                    1 + id % rooms.size(),
                    start,
                    start.plus(Duration.ofMinutes(25)),
                    null));
        }
        return new Situation(
                new Situation.Frame(
                        START.minus(Duration.ofDays(1)),
                        START.plus(Duration.ofDays(9)),
                        Set.of("en"),
                        Duration.ofMinutes(5)),
                slots,
                sessions,
                rooms,
                List.of(),
                Set.of(),
                Set.of());
    }

    private static Bilingual name(String name) {
        return new Bilingual(null, name, true);
    }
}
