package kr.opengov.platform.internal.codes;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Blank;
import kr.opengov.platform.codes.CodeEntry;
import kr.opengov.platform.codes.CodeFilter;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** What is asked of the code tables. */
public final class CodeQueries {

    private static final String HOLDS =
            " AND r.withdrawnAt IS NULL AND r.validFrom <= :day AND (r.validTo IS NULL OR r.validTo >= :day)";

    private CodeQueries() {}

    public static List<CodeEntry> entries(EntityManager em, String kind, LocalDate day) {
        return em.createQuery(
                        "SELECT r FROM CodeRow r WHERE r.kind = :kind" + HOLDS
                                + " ORDER BY r.position, r.labelKo, r.code",
                        CodeRow.class)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultStream()
                .map(CodeRow::view)
                .toList();
    }

    public static List<CodeEntry> history(EntityManager em, String kind, String code) {
        return em.createQuery(
                        "SELECT r FROM CodeRow r WHERE r.kind = :kind AND r.code = :code"
                                + " ORDER BY r.validFrom DESC, r.recordedAt DESC",
                        CodeRow.class)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getResultStream()
                .map(CodeRow::view)
                .toList();
    }

    /** The latest successor of each code that has one; one SQL statement. */
    public static Map<String, String> successors(EntityManager em, String kind) {
        Map<String, String> successors = new HashMap<>();
        em.createQuery(
                        "SELECT r.code, r.successor FROM CodeRow r WHERE r.kind = :kind AND r.successor IS NOT NULL"
                                + " AND r.withdrawnAt IS NULL ORDER BY r.validFrom DESC, r.recordedAt DESC",
                        Object[].class)
                .setParameter("kind", kind)
                .getResultList()
                .forEach(row -> successors.putIfAbsent((String) row[0], (String) row[1]));
        return successors;
    }

    public static List<String> kinds(EntityManager em) {
        return em.createQuery("SELECT DISTINCT r.kind FROM CodeRow r ORDER BY r.kind", String.class)
                .getResultList();
    }

    public static Page<CodeEntry> search(EntityManager em, CodeFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder(" FROM CodeRow r WHERE r.kind = :kind");
        Map<String, Object> parameters = new HashMap<>(Map.of("kind", filter.kind()));
        if (filter.day() == null) {
            where.append(" AND r.withdrawnAt IS NULL");
        } else {
            where.append(HOLDS);
            parameters.put("day", filter.day());
        }
        if (!Blank.is(filter.text())) {
            where.append(" AND (r.code LIKE :text ESCAPE '!' OR r.labelKo LIKE :text ESCAPE '!'"
                    + " OR r.labelEn LIKE :text ESCAPE '!')");
            parameters.put("text", LikePattern.containing(filter.text()));
        }
        var rows = em.createQuery(
                "SELECT r" + where + " ORDER BY r.position, r.labelKo, r.code, r.validFrom", CodeRow.class);
        var count = em.createQuery("SELECT COUNT(r)" + where, Long.class);
        parameters.forEach(rows::setParameter);
        parameters.forEach(count::setParameter);
        List<CodeEntry> found = rows.setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(CodeRow::view)
                .toList();
        return new Page<>(found, count.getSingleResult(), page);
    }
}
