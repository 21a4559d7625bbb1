package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kr.opengov.membership.DecideNamesakes;
import kr.opengov.membership.Namesakes;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.internal.governance.RecordedRow.Replacement;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/** Persons of one name in one body whom nobody told apart: shown, never merged by themselves. */
public final class NamesakeQueries {

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
     * Keeps what was found; a second time it would be a correction.
     *
     * @throws Refusal {@code NAMESAKES_DECIDED}, {@code PERSON_UNKNOWN} for somebody who holds no seat
     */
    public static void decide(EntityManager em, DecideNamesakes command, Recorded recorded) {
        Person first = seated(em, command.firstPersonId());
        Person second = seated(em, command.secondPersonId());
        NamesakeLine found =
                new NamesakeLine(null, first.code(), second.code(), command.samePerson(), command.reason());
        NamesakeDecision decision = new NamesakeDecision(first, second, found, recorded, Replacement.NONE);
        if (decided(em, recorded.at()).contains(decision.persons())) {
            throw new Refusal("NAMESAKES_DECIDED");
        }
        em.persist(decision);
    }

    private static Person seated(EntityManager em, long id) {
        return em.createQuery(
                        "SELECT h.personCode FROM SeatHolding h WHERE h.personId = :id ORDER BY h.id", String.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(code -> new Person(id, code, null, null))
                .orElseThrow(() -> new Refusal("PERSON_UNKNOWN"));
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
