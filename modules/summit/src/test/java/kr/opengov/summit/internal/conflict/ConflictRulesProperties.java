package kr.opengov.summit.internal.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.SlotKind;
import kr.opengov.summit.internal.conflict.Situation.HostFacts;
import kr.opengov.summit.internal.conflict.Situation.Kind;
import kr.opengov.summit.internal.conflict.Situation.PersonFacts;
import kr.opengov.summit.internal.conflict.Situation.Placed;
import kr.opengov.summit.internal.conflict.Situation.RoomFacts;
import kr.opengov.summit.internal.conflict.Situation.SessionFacts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The walk along the time line finds what comparing everything with everything finds, in whatever order it is asked. */
class ConflictRulesProperties {
    static final Instant START = Instant.parse("2021-12-15T10:00:00Z");
    private static final List<Kind> KINDS = List.of(
            new Kind(false, false, true),
            new Kind(true, false, false),
            new Kind(false, true, true),
            new Kind(false, false, false));

    @Property(tries = 150)
    void theWalkFindsWhatComparingAllPairsFinds(@ForAll Random random, @ForAll @IntRange(min = 0, max = 40) int size) {
        Situation situation = situation(random, size);

        assertThat(pairsOf(ConflictRules.of(situation))).isEqualTo(byComparingAll(situation));
    }

    @Property(tries = 100)
    void theOrderOfTheSlotsDoesNotMatter(@ForAll Random random, @ForAll @IntRange(min = 0, max = 40) int size) {
        Situation situation = situation(random, size);
        List<Placed> shuffled = new ArrayList<>(situation.slots());
        Collections.shuffle(shuffled, random);

        assertThat(ConflictRules.of(with(situation, shuffled))).isEqualTo(ConflictRules.of(situation));
    }

    @Property(tries = 100)
    void movingEverythingByTheSameTimeChangesNoPair(
            @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 40) int size,
            @ForAll @IntRange(min = -40, max = 40) int quarters) {
        Situation situation = situation(random, size);
        Duration by = Duration.ofMinutes(15L * quarters);
        List<Placed> moved = situation.slots().stream()
                .map(slot -> new Placed(
                        slot.id(),
                        slot.kind(),
                        slot.sessionId(),
                        slot.roomId(),
                        slot.start().plus(by),
                        slot.end().plus(by),
                        slot.title()))
                .toList();

        assertThat(pairsOf(ConflictRules.of(with(situation, moved)))).isEqualTo(pairsOf(ConflictRules.of(situation)));
    }

    static Situation with(Situation situation, List<Placed> slots) {
        return new Situation(
                situation.frame(),
                slots,
                situation.sessions(),
                situation.rooms(),
                situation.availabilities(),
                situation.heads(),
                situation.acknowledged());
    }

    /** Six rooms, of which the fifth is made of the first two, the sixth an exhibition; twelve persons, five hosts. */
    static Situation situation(Random random, int size) {
        Map<Long, RoomFacts> rooms = new HashMap<>();
        for (long room = 1; room <= 6; room++) {
            rooms.put(
                    room,
                    new RoomFacts(
                            room,
                            new Bilingual("회의장 " + room, null, true),
                            100,
                            2,
                            room % 2 == 0 ? "북관" : "남관",
                            room == 6,
                            room == 5 ? Set.of(1L, 2L) : Set.of()));
        }
        Map<Long, SessionFacts> sessions = new HashMap<>();
        List<Placed> slots = new ArrayList<>();
        for (long id = 1; id <= size; id++) {
            boolean pause = random.nextInt(12) == 0;
            Instant start = START.plus(Duration.ofMinutes(15L * random.nextInt(100)));
            Instant end = start.plus(Duration.ofMinutes(15L * random.nextInt(7)));
            Long room = pause || random.nextInt(10) == 0 ? null : 1L + random.nextInt(6);
            if (!pause) {
                sessions.put(id, session(random, id));
            }
            slots.add(new Placed(
                    id,
                    pause ? SlotKind.BREAK : SlotKind.SESSION,
                    pause ? null : id,
                    room,
                    start,
                    end,
                    new Bilingual("휴식", null, true)));
        }
        return new Situation(
                new Situation.Frame(Instant.MIN, Instant.MAX, Set.of("ko"), Duration.ofMinutes(20)),
                slots,
                sessions,
                rooms,
                List.of(),
                Set.of(1L, 2L),
                Set.of());
    }

    private static SessionFacts session(Random random, long id) {
        List<PersonFacts> people = new ArrayList<>();
        for (int person = random.nextInt(3); person >= 0; person--) {
            long who = 1 + random.nextInt(12);
            people.add(new PersonFacts(who, new Bilingual("사람 " + who, null, true), "MODERATOR", true, (ZoneId) null));
        }
        long host = 1 + random.nextInt(5);
        return new SessionFacts(
                id,
                "S" + id,
                new Bilingual("세션 " + id, null, true),
                KINDS.get(random.nextInt(KINDS.size())),
                10,
                Set.of(),
                0,
                true,
                people,
                List.of(new HostFacts(host, new Bilingual("기관 " + host, null, true))));
    }

    private static Set<String> pairsOf(List<ScheduleConflict> conflicts) {
        Set<String> pairs = new TreeSet<>();
        for (ScheduleConflict conflict : conflicts) {
            String about = conflict.about() == null ? "" : conflict.about().ko();
            assertThat(pairs.add(pair(
                            conflict.code(),
                            conflict.first().slotId(),
                            conflict.second().slotId(),
                            about)))
                    .as("named once: %s", conflict.key())
                    .isTrue();
        }
        return pairs;
    }

    private static String pair(ConflictCode code, long one, long other, String about) {
        return code + " " + Math.min(one, other) + " " + Math.max(one, other) + " " + about;
    }

    /** The rules once more, written down pair by pair. */
    private static Set<String> byComparingAll(Situation all) {
        Set<String> pairs = new TreeSet<>();
        for (Placed a : all.slots()) {
            for (Placed b : all.slots()) {
                if (a.id() < b.id() && a.start().isBefore(a.end()) && b.start().isBefore(b.end())) {
                    if (a.overlaps(b)) {
                        overlapping(all, a, b, pairs);
                    } else {
                        apart(all, a, b, pairs);
                    }
                }
            }
        }
        return pairs;
    }

    private static void overlapping(Situation all, Placed a, Placed b, Set<String> pairs) {
        RoomFacts one = all.room(a);
        RoomFacts other = all.room(b);
        if (one != null && other != null) {
            if (one == other && !one.parallel()) {
                pairs.add(pair(ConflictCode.ROOM_OVERLAP, a.id(), b.id(), ""));
            }
            if (one != other
                    && (one.parts().contains(other.id()) || other.parts().contains(one.id()))) {
                pairs.add(pair(ConflictCode.COMPONENT_ROOM_IN_USE, a.id(), b.id(), ""));
            }
        }
        SessionFacts left = all.session(a);
        SessionFacts right = all.session(b);
        if (left == null || right == null) {
            RoomFacts used = one == null ? other : one;
            if ((left == null) != (right == null) && used != null && !used.parallel()) {
                pairs.add(pair(ConflictCode.ROOM_OVERLAP, a.id(), b.id(), ""));
            }
            return;
        }
        boolean elsewhere = one == null || other == null || one != other;
        boolean clash = left.exclusive() && (other == null || !other.parallel())
                || right.exclusive() && (one == null || !one.parallel());
        if (elsewhere && clash) {
            pairs.add(pair(ConflictCode.EXCLUSIVE_CLASH, a.id(), b.id(), ""));
        }
        for (PersonFacts person : people(left)) {
            if (people(right).contains(person)) {
                pairs.add(pair(
                        ConflictCode.SPEAKER_OVERLAP,
                        a.id(),
                        b.id(),
                        person.name().ko()));
            }
            if (right.ministerial() && all.heads().contains(person.personId())) {
                pairs.add(pair(
                        ConflictCode.HEAD_OF_DELEGATION_CLASH,
                        a.id(),
                        b.id(),
                        person.name().ko()));
            }
        }
        for (PersonFacts person : people(right)) {
            if (left.ministerial() && all.heads().contains(person.personId())) {
                pairs.add(pair(
                        ConflictCode.HEAD_OF_DELEGATION_CLASH,
                        a.id(),
                        b.id(),
                        person.name().ko()));
            }
        }
        if (left.hosts().equals(right.hosts())) {
            pairs.add(pair(
                    ConflictCode.HOST_OVERLAP,
                    a.id(),
                    b.id(),
                    left.hosts().get(0).name().ko()));
        }
    }

    private static void apart(Situation all, Placed a, Placed b, Set<String> pairs) {
        RoomFacts one = all.room(a);
        RoomFacts other = all.room(b);
        if (one == null || other == null || one.building().equals(other.building())) {
            return;
        }
        Duration pause = a.start().isBefore(b.start())
                ? Duration.between(a.end(), b.start())
                : Duration.between(b.end(), a.start());
        if (pause.compareTo(all.frame().transfer()) < 0) {
            for (PersonFacts person : people(all.session(a))) {
                if (people(all.session(b)).contains(person)) {
                    pairs.add(pair(
                            ConflictCode.TRANSFER_TOO_SHORT,
                            a.id(),
                            b.id(),
                            person.name().ko()));
                }
            }
        }
    }

    private static Set<PersonFacts> people(SessionFacts session) {
        return session == null ? Set.of() : new HashSet<>(session.people());
    }
}
