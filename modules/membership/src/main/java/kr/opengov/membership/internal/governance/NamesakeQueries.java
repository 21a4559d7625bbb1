package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kr.opengov.membership.DecideNamesakes;
import kr.opengov.membership.Namesakes;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Persons of one name in one body whom nobody told apart: shown, never merged by themselves. */
public final class NamesakeQueries {

    /** The first entry of who sits, on a seat or by an office. */
    private record Holding(Class<? extends RecordedRow> type, Long id, String personCode) {}

    private NamesakeQueries() {}

    /** Pairs nobody decided by the instant; one statement when there are any. */
    public static List<Namesakes> open(EntityManager em, List<SeatHolder> holders, Instant knownAt) {
        List<Namesakes> pairs = pairs(holders);
        if (pairs.isEmpty()) {
            return pairs;
        }
        Set<List<Long>> decided = decided(em, knownAt);
        return pairs.stream().filter(pair -> !decided.contains(persons(pair))).toList();
    }

    /**
     * Keeps what was found; a second time it would be a correction. Whoever decides the same pair at the same moment waits.
     *
     * @throws Refusal {@code NAMESAKES_DECIDED}, {@code PERSON_UNKNOWN} for somebody who holds neither a seat nor an office
     */
    public static void decide(EntityManager em, DecideNamesakes command, Recorded recorded) {
        long smaller = Math.min(command.firstPersonId(), command.secondPersonId());
        long greater = Math.max(command.firstPersonId(), command.secondPersonId());
        Holding locked = holding(em, smaller);
        em.find(locked.type(), locked.id(), LockModeType.PESSIMISTIC_WRITE);
        if (isDecided(em, smaller, greater)) {
            throw new Refusal("NAMESAKES_DECIDED");
        }
        Person first = new Person(smaller, locked.personCode(), null, null);
        Person second = new Person(greater, holding(em, greater).personCode(), null, null);
        NamesakeLine found =
                new NamesakeLine(null, first.code(), second.code(), command.samePerson(), command.reason());
        em.persist(new NamesakeDecision(first, second, found, recorded, Replacement.NONE));
    }

    private static Holding holding(EntityManager em, long person) {
        return Stream.<Class<? extends RecordedRow>>of(SeatHolding.class, OfficeHolding.class)
                .flatMap(type -> holdings(em, type, person))
                .findFirst()
                .orElseThrow(() -> new Refusal("PERSON_UNKNOWN"));
    }

    private static Stream<Holding> holdings(EntityManager em, Class<? extends RecordedRow> type, long person) {
        return em
                .createQuery(
                        "SELECT h.id, h.personCode FROM " + type.getSimpleName()
                                + " h WHERE h.personId = :id ORDER BY h.id",
                        Object[].class)
                .setParameter("id", person)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(row -> new Holding(type, (Long) row[0], (String) row[1]));
    }

    /** Whenever it was entered: the clock of who waited may be behind. */
    private static boolean isDecided(EntityManager em, long first, long second) {
        return !em.createQuery(
                        "SELECT x.id FROM NamesakeDecision x WHERE x.firstPersonId = :first"
                                + " AND x.secondPersonId = :second AND x.struck = FALSE AND NOT EXISTS"
                                + " (SELECT y.id FROM NamesakeDecision y WHERE y.correctsId = x.id)",
                        Long.class)
                .setParameter("first", first)
                .setParameter("second", second)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static Set<List<Long>> decided(EntityManager em, Instant knownAt) {
        Set<List<Long>> decided = new HashSet<>();
        em.createQuery(
                        "SELECT x FROM NamesakeDecision x WHERE " + RecordedRow.standing("NamesakeDecision"),
                        NamesakeDecision.class)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .forEach(decision -> decided.add(decision.persons()));
        return decided;
    }

    private static List<Namesakes> pairs(List<SeatHolder> holders) {
        List<Namesakes> pairs = new ArrayList<>();
        Set<List<Long>> seen = new HashSet<>();
        for (SeatHolder first : holders) {
            for (SeatHolder second : holders) {
                if (first.personId() != null
                        && second.personId() != null
                        && first.personId() < second.personId()
                        && first.nameKo() != null
                        && Objects.equals(first.nameKo(), second.nameKo())
                        && seen.add(List.of(first.personId(), second.personId()))) {
                    pairs.add(new Namesakes(first, second));
                }
            }
        }
        return pairs;
    }

    private static List<Long> persons(Namesakes pair) {
        return List.of(pair.first().personId(), pair.second().personId());
    }
}
