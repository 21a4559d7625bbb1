package kr.opengov.membership.internal.figures;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.GrowthYear;
import kr.opengov.membership.ListCoverage;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.PrintedFigure;
import kr.opengov.membership.Standing;
import kr.opengov.platform.persistence.InstantConverter;

/**
 * Counts over all days at once. Native SQL, because JPQL has neither window functions nor recursive queries; both run
 * on MySQL 8 and MariaDB 11.
 */
public final class FigureQueries {

    /** The year in which the partnership was founded (20 September 2011). */
    private static final int FIRST_YEAR = 2011;

    /** Each entry with the day from which the next one holds: {@code [from_on, until_on)}. */
    private static final String PERIODS = """
            period AS (
                SELECT m.kind, e.status, e.effective_on AS from_on,
                       LEAD(e.effective_on) OVER (PARTITION BY m.code ORDER BY m.number, e.position) AS until_on
                  FROM mb_status_event e
                  JOIN mb_membership m ON m.id = e.membership_id
                  LEFT JOIN mb_status_event r ON r.corrects_id = e.id AND r.recorded_at <= ?1
                 WHERE e.recorded_at <= ?1 AND r.id IS NULL)
            """;

    private static final String GROWTH = """
            WITH RECURSIVE year_end AS (
                SELECT ?2 AS year
                UNION ALL
                SELECT year + 1 FROM year_end WHERE year < ?3),
            """ + PERIODS + """
            SELECT y.year, p.kind, p.status, COUNT(*)
              FROM year_end y
              JOIN period p
                ON p.from_on <= LEAST(?4, MAKEDATE(y.year + 1, 1) - INTERVAL 1 DAY)
               AND (p.until_on IS NULL OR p.until_on > LEAST(?4, MAKEDATE(y.year + 1, 1) - INTERVAL 1 DAY))
             GROUP BY y.year, p.kind, p.status
            """;

    private static final String FIGURES = "WITH " + PERIODS + """
            SELECT f.metric, f.value, f.approximate, f.raw, f.as_of, f.as_of_basis, f.source, f.line, f.note,
                   f.as_of_last_on,
                   CASE f.metric
                   WHEN 'memberGovernments' THEN (
                        SELECT COUNT(*) FROM period p
                         WHERE p.kind = 'NATIONAL' AND p.status IN (?2) AND p.from_on <= f.as_of_last_on
                           AND (p.until_on IS NULL OR p.until_on > f.as_of_last_on))
                   WHEN 'localGovernments' THEN (
                        SELECT COUNT(*) FROM period p
                         WHERE p.kind = 'LOCAL' AND p.status IN (?2) AND p.from_on <= f.as_of_last_on
                           AND (p.until_on IS NULL OR p.until_on > f.as_of_last_on))
                   WHEN 'foundingGovernments' THEN (
                        SELECT COUNT(*) FROM mb_joining j
                         WHERE j.cohort LIKE '1 (%' AND j.recorded_at <= ?1 AND j.since_on <= f.as_of_last_on
                           AND NOT EXISTS (SELECT 1 FROM mb_joining k WHERE k.corrects_id = j.id AND k.recorded_at <= ?1))
                   WHEN 'localPilotParticipants' THEN (
                        SELECT COUNT(*) FROM mb_joining j
                         WHERE j.cohort LIKE '2016 pilot%' AND j.recorded_at <= ?1 AND j.since_on <= f.as_of_last_on
                           AND NOT EXISTS (SELECT 1 FROM mb_joining k WHERE k.corrects_id = j.id AND k.recorded_at <= ?1))
                   END
              FROM mb_printed_figure f
              LEFT JOIN mb_printed_figure g ON g.corrects_id = f.id AND g.recorded_at <= ?1
             WHERE f.recorded_at <= ?1 AND f.struck = FALSE AND g.id IS NULL
             ORDER BY f.metric, f.as_of_last_on, f.id
            """;

    private static final String COVERAGE = """
            SELECT m.kind, COUNT(DISTINCT m.code), MAX(v.expected_about), MAX(v.source)
              FROM mb_membership m
              JOIN (SELECT DISTINCT e.membership_id FROM mb_status_event e WHERE e.recorded_at <= ?1) k
                ON k.membership_id = m.id
              LEFT JOIN (
                    SELECT c.kind, c.expected_about, c.source
                      FROM mb_list_coverage c
                      LEFT JOIN mb_list_coverage d ON d.corrects_id = c.id AND d.recorded_at <= ?1
                     WHERE c.recorded_at <= ?1 AND c.struck = FALSE AND d.id IS NULL) v ON v.kind = m.kind
             GROUP BY m.kind
            """;

    private FigureQueries() {}

    /** Every year from the founding to today's; one statement. */
    public static List<GrowthYear> growth(EntityManager em, LocalDate today, Instant knownAt) {
        Map<Integer, long[]> years = new LinkedHashMap<>();
        for (int year = FIRST_YEAR; year <= today.getYear(); year++) {
            years.put(year, new long[4]);
        }
        Query query = em.createNativeQuery(GROWTH)
                .setParameter(1, column(knownAt))
                .setParameter(2, FIRST_YEAR)
                .setParameter(3, today.getYear())
                .setParameter(4, Date.valueOf(today));
        for (Object[] row : rows(query)) {
            Standing standing = MemberStatus.valueOf((String) row[2]).standing();
            long count = ((Number) row[3]).longValue();
            long[] counts = years.get(((Number) row[0]).intValue());
            if (standing == Standing.MEMBER) {
                counts[MembershipKind.valueOf((String) row[1]).ordinal()] += count;
            } else if (standing == Standing.UNDETERMINED) {
                counts[3] += count;
            }
        }
        return years.entrySet().stream()
                .map(year -> {
                    LocalDate last = LocalDate.of(year.getKey(), 12, 31);
                    long[] counts = year.getValue();
                    return new GrowthYear(
                            year.getKey(),
                            last.isAfter(today) ? today : last,
                            counts[MembershipKind.NATIONAL.ordinal()],
                            counts[MembershipKind.LOCAL.ordinal()],
                            counts[MembershipKind.AFFILIATE.ordinal()],
                            counts[3]);
                })
                .toList();
    }

    /** Every printed figure with the computed one; one statement. */
    public static List<PrintedFigure> printed(EntityManager em, Instant knownAt) {
        String statuses = MemberStatus.of(Standing.MEMBER).stream()
                .map(status -> "'" + status.name() + "'")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        Query query = em.createNativeQuery(FIGURES.replace("?2", statuses)).setParameter(1, column(knownAt));
        return rows(query).stream()
                .map(row -> new PrintedFigure(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        flag(row[2]),
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        row[7] == null ? null : ((Number) row[7]).intValue(),
                        (String) row[8],
                        row[9] == null ? null : ((Date) row[9]).toLocalDate(),
                        row[9] == null || row[10] == null ? null : ((Number) row[10]).longValue()))
                .toList();
    }

    /** How complete the lists are; one statement. */
    public static List<ListCoverage> coverage(EntityManager em, Instant knownAt) {
        return rows(em.createNativeQuery(COVERAGE).setParameter(1, column(knownAt))).stream()
                .map(row -> new ListCoverage(
                        MembershipKind.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        row[2] == null ? null : Integer.valueOf(((Number) row[2]).intValue()),
                        (String) row[3]))
                .toList();
    }

    private static Timestamp column(Instant instant) {
        return new InstantConverter().convertToDatabaseColumn(instant);
    }

    private static boolean flag(Object column) {
        return column instanceof Boolean bool ? bool : ((Number) column).intValue() != 0;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
