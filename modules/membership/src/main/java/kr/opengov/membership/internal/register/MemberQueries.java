package kr.opengov.membership.internal.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MemberFacets;
import kr.opengov.membership.MemberFilter;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Region;
import kr.opengov.membership.Standing;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/**
 * The list of members as of a day, as the register knew it at an instant.
 *
 * <p>A member shows the last entry of its history that had taken effect on the day, among the entries recorded by the
 * instant and not replaced by then. Who has no such entry is not in the list. Of several memberships of one member the
 * last one that had begun counts.
 */
public final class MemberQueries {

    private static final String FROM = """
             FROM StatusEvent e JOIN e.membership m JOIN m.country c LEFT JOIN m.localGovernment l JOIN m.joinings j
            WHERE e.effective <= :day AND e.recordedAt <= :knownAt
              AND NOT EXISTS (SELECT r.id FROM StatusEvent r WHERE r.corrects = e AND r.recordedAt <= :knownAt)
              AND NOT EXISTS (
                    SELECT n.id FROM StatusEvent n JOIN n.membership o
                     WHERE o.code = m.code AND (o.number > m.number OR o.number = m.number AND n.position > e.position)
                       AND n.effective <= :day AND n.recordedAt <= :knownAt
                       AND NOT EXISTS (SELECT s.id FROM StatusEvent s WHERE s.corrects = n AND s.recordedAt <= :knownAt))
              AND j.recordedAt <= :knownAt
              AND NOT EXISTS (SELECT k.id FROM Joining k WHERE k.corrects = j AND k.recordedAt <= :knownAt)
            """;

    private static final String ROW = """
            SELECT NEW kr.opengov.membership.MemberRow(
                m.id, m.code, m.kind, l.nameKo, l.nameEn, c.code, c.nameKo, c.nameEn, c.region, c.regionConfidence,
                j.since, j.sincePrecision, j.confidence, j.cohort, m.ogpCode,
                e.status, e.effective, e.precision, e.confidence)
            """;

    /** What a list may be sorted by; {@code name} is the Korean name. */
    private static final Map<String, String> SORTS = Map.of(
            "name", "COALESCE(l.nameKo, l.nameEn, c.nameKo)",
            "nameEn", "COALESCE(l.nameEn, c.nameEn)",
            "code", "m.code",
            "kind", "m.kind",
            "region", "c.region",
            "country", "c.nameKo",
            "status", "e.status",
            "statusSince", "e.effective",
            "since", "j.since");

    private MemberQueries() {}

    /** One page; two statements whatever its size. */
    public static Page<MemberRow> page(
            EntityManager em, LocalDate day, Instant knownAt, MemberFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of(filter);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(e.id)" + FROM + conditions.where, Long.class);
        TypedQuery<MemberRow> rows =
                em.createQuery(ROW + FROM + conditions.where + order(page.sort(), page.descending()), MemberRow.class);
        return new Page<>(
                conditions
                        .bind(rows, day, knownAt)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                conditions.bind(count, day, knownAt).getSingleResult(),
                page);
    }

    /** How many of the list joined in a year or month that the day lies within, and no more is printed; one statement. */
    public static long undecided(EntityManager em, LocalDate day, Instant knownAt, MemberFilter filter) {
        Conditions conditions = Conditions.of(filter);
        LocalDate nextDay = day.plusDays(1);
        TypedQuery<Long> count = em.createQuery(
                "SELECT COUNT(e.id)" + FROM + conditions.where
                        + " AND (j.sincePrecision = :year AND j.since >= :firstOfYear"
                        + " OR j.sincePrecision = :month AND j.since >= :firstOfMonth)",
                Long.class);
        // On the last day of the period it is over: the first day of the next one lies behind every such joining.
        count.setParameter("year", DayPrecision.YEAR)
                .setParameter("firstOfYear", nextDay.withDayOfYear(1))
                .setParameter("month", DayPrecision.MONTH)
                .setParameter("firstOfMonth", nextDay.withDayOfMonth(1));
        return conditions.bind(count, day, knownAt).getSingleResult();
    }

    /** The whole list, one statement. */
    public static List<MemberRow> all(
            EntityManager em, LocalDate day, Instant knownAt, MemberFilter filter, String sort, boolean descending) {
        Conditions conditions = Conditions.of(filter);
        return conditions
                .bind(
                        em.createQuery(ROW + FROM + conditions.where + order(sort, descending), MemberRow.class),
                        day,
                        knownAt)
                .getResultList();
    }

    /** One member; empty when it has no status on the day. */
    public static List<MemberRow> one(EntityManager em, LocalDate day, Instant knownAt, String code) {
        return em.createQuery(ROW + FROM + " AND m.code = :code", MemberRow.class)
                .setParameter("day", day)
                .setParameter("knownAt", knownAt)
                .setParameter("code", code)
                .getResultList();
    }

    /** The local members of a country, by name; one statement. */
    public static List<MemberRow> localMembersOf(EntityManager em, LocalDate day, Instant knownAt, String country) {
        return em.createQuery(
                        ROW + FROM + " AND m.kind = :kind AND c.code = :country" + order("name", false),
                        MemberRow.class)
                .setParameter("day", day)
                .setParameter("knownAt", knownAt)
                .setParameter("kind", MembershipKind.LOCAL)
                .setParameter("country", country)
                .getResultList();
    }

    /** How many members each value of a filter would show; one statement. */
    public static MemberFacets facets(EntityManager em, LocalDate day, Instant knownAt, String text) {
        Conditions conditions = Conditions.of(new MemberFilter(null, null, null, null, text));
        TypedQuery<Object[]> query = em.createQuery(
                "SELECT m.kind, c.region, e.status, COUNT(e.id)" + FROM + conditions.where
                        + " GROUP BY m.kind, c.region, e.status",
                Object[].class);
        Map<MembershipKind, Long> byKind = new EnumMap<>(MembershipKind.class);
        Map<Region, Long> byRegion = new EnumMap<>(Region.class);
        Map<MemberStatus, Long> byStatus = new EnumMap<>(MemberStatus.class);
        Map<Standing, Long> byStanding = new EnumMap<>(Standing.class);
        long unplaced = 0;
        for (Object[] group : conditions.bind(query, day, knownAt).getResultList()) {
            MemberStatus status = (MemberStatus) group[2];
            long members = (Long) group[3];
            byKind.merge((MembershipKind) group[0], members, Long::sum);
            byStatus.merge(status, members, Long::sum);
            byStanding.merge(status.standing(), members, Long::sum);
            if (group[1] == null) {
                unplaced += members;
            } else {
                byRegion.merge((Region) group[1], members, Long::sum);
            }
        }
        return new MemberFacets(byKind, byRegion, byStatus, byStanding, unplaced);
    }

    private static String order(String sort, boolean descending) {
        String column = SORTS.getOrDefault(sort == null ? "name" : sort, SORTS.get("name"));
        return " ORDER BY " + column + (descending ? " DESC" : "") + ", m.code";
    }

    /** The part of a query that comes from the filter, with its parameters. */
    private record Conditions(String where, Map<String, Object> parameters) {

        static Conditions of(MemberFilter filter) {
            StringBuilder where = new StringBuilder();
            Map<String, Object> parameters = new LinkedHashMap<>();
            if (filter.kind() != null) {
                where.append(" AND m.kind = :kind");
                parameters.put("kind", filter.kind());
            }
            if (filter.region() != null) {
                where.append(" AND c.region = :region");
                parameters.put("region", filter.region());
            }
            if (filter.status() != null) {
                where.append(" AND e.status = :status");
                parameters.put("status", filter.status());
            }
            if (filter.standing() != null) {
                where.append(" AND e.status IN :statuses");
                parameters.put("statuses", MemberStatus.of(filter.standing()));
            }
            if (filter.text() != null) {
                where.append("""
                         AND (m.code LIKE :text ESCAPE '!' OR m.ogpCode LIKE :text ESCAPE '!'
                          OR l.nameKo LIKE :text ESCAPE '!' OR l.nameEn LIKE :text ESCAPE '!'
                          OR c.nameKo LIKE :text ESCAPE '!' OR c.nameEn LIKE :text ESCAPE '!')
                        """);
                parameters.put("text", LikePattern.containing(filter.text()));
            }
            return new Conditions(where.toString(), parameters);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query, LocalDate day, Instant knownAt) {
            query.setParameter("day", day).setParameter("knownAt", knownAt);
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
