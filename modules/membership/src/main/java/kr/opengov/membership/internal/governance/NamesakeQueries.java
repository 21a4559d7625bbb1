package kr.opengov.membership.internal.governance;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kr.opengov.membership.Namesakes;
import kr.opengov.membership.SeatHolder;

/** Persons of one name in one body whom nobody told apart: shown, never merged by themselves. */
public final class NamesakeQueries {

    private NamesakeQueries() {}

    /** Pairs nobody decided by the instant; one statement when there are any. */
    public static List<Namesakes> open(EntityManager em, List<SeatHolder> holders, Instant knownAt) {
        List<Namesakes> pairs = pairs(holders);
        if (pairs.isEmpty()) {
            return pairs;
        }
        Set<List<Long>> decided = new HashSet<>();
        em.createQuery("SELECT d FROM NamesakeDecision d WHERE d.recordedAt <= :knownAt", NamesakeDecision.class)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .forEach(decision -> decided.add(decision.persons()));
        return pairs.stream().filter(pair -> !decided.contains(persons(pair))).toList();
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
