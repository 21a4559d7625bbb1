package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.membership.JoinCaseState;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.MembershipKind;

/** Countries that are joining: they are scored before they are members, because the scores decide whether they may join. */
public final class Candidates {

    private static final String OPEN_CASES = """
             FROM JoinCaseRow j
            WHERE j.state = :open AND j.kind <> :local AND j.countryCode IN :codes
            """;

    private Candidates() {}

    /** What kind of member the countries want to be; one statement. */
    static Map<String, MembershipKind> kinds(EntityManager em, Collection<String> codes) {
        Map<String, MembershipKind> kinds = new HashMap<>();
        em.createQuery("SELECT j.countryCode, j.kind" + OPEN_CASES, Object[].class)
                .setParameter("open", JoinCaseState.OPEN)
                .setParameter("local", MembershipKind.LOCAL)
                .setParameter("codes", codes)
                .getResultList()
                .forEach(row -> kinds.put((String) row[0], (MembershipKind) row[1]));
        return kinds;
    }

    /** What the rules say about a country that has a join case and no membership; empty when it has none. Four statements. */
    public static Optional<MemberEligibility> of(
            EntityManager em, DatedRules rules, String code, LocalDate day, Instant knownAt) {
        return em.createQuery(
                        "SELECT j.kind, j.nameKo, j.nameEn,"
                                + " (SELECT c.nameKo FROM Country c WHERE c.code = j.countryCode),"
                                + " (SELECT k.nameEn FROM Country k WHERE k.code = j.countryCode)" + OPEN_CASES,
                        Object[].class)
                .setParameter("open", JoinCaseState.OPEN)
                .setParameter("local", MembershipKind.LOCAL)
                .setParameter("codes", List.of(code))
                .getResultStream()
                .findFirst()
                .map(row -> EligibilityQueries.candidate(
                        em,
                        rules,
                        code,
                        (MembershipKind) row[0],
                        name(row[1], row[3], code),
                        name(row[2], row[4], code),
                        day,
                        knownAt));
    }

    private static String name(Object own, Object country, String code) {
        return own != null ? own.toString() : country != null ? country.toString() : code;
    }
}
