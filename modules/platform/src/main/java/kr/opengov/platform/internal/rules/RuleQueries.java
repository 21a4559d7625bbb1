package kr.opengov.platform.internal.rules;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.rules.RuleHistory;
import kr.opengov.platform.rules.RuleVersion;

/** What is asked of the rules. */
public final class RuleQueries {

    private static final String VIEW =
            "SELECT NEW kr.opengov.platform.rules.RuleVersion(v.id, r.code, r.area, r.titleKo,"
                    + " r.titleEn, v.validFrom, v.validTo, v.parameters, v.effect, v.contentKo, v.contentEn, v.source, v.note,"
                    + " v.confirmedBy, v.confirmedAt) FROM RuleVersionRow v JOIN Rule r ON r.code = v.rule WHERE ";
    private static final String HOLDS =
            "v.withdrawnAt IS NULL AND v.validFrom <= :day AND (v.validTo IS NULL OR v.validTo >= :day)";

    private RuleQueries() {}

    public static Optional<RuleVersion> inForce(EntityManager em, String rule, LocalDate day) {
        return em.createQuery(VIEW + HOLDS + " AND v.rule = :rule", RuleVersion.class)
                .setParameter("day", day)
                .setParameter("rule", rule)
                .getResultStream()
                .findFirst();
    }

    public static List<RuleVersion> inForce(EntityManager em, LocalDate day) {
        return em.createQuery(VIEW + HOLDS + " ORDER BY r.area, r.position, r.code", RuleVersion.class)
                .setParameter("day", day)
                .getResultList();
    }

    public static List<RuleVersion> ofArea(EntityManager em, String area) {
        return em.createQuery(
                        VIEW + "r.area = :area AND v.withdrawnAt IS NULL ORDER BY r.position, r.code, v.validFrom",
                        RuleVersion.class)
                .setParameter("area", area)
                .getResultList();
    }

    public static Optional<RuleVersion> version(EntityManager em, long id) {
        return em.createQuery(VIEW + "v.id = :id", RuleVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public static Optional<RuleHistory> history(EntityManager em, String rule) {
        return Optional.ofNullable(em.find(Rule.class, rule))
                .map(found -> new RuleHistory(found.code(), found.version(), versions(em, rule)));
    }

    private static List<RuleVersion> versions(EntityManager em, String rule) {
        return em.createQuery(
                        VIEW + "v.rule = :rule AND v.withdrawnAt IS NULL ORDER BY v.validFrom DESC", RuleVersion.class)
                .setParameter("rule", rule)
                .getResultList();
    }
}
