package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.membership.AgendaLine;
import kr.opengov.membership.BodyChoice;
import kr.opengov.membership.BodyKind;
import kr.opengov.membership.DecisionFilter;
import kr.opengov.membership.DecisionRow;
import kr.opengov.membership.ForumMeeting;
import kr.opengov.membership.MeetingFacts;
import kr.opengov.membership.MeetingFilter;
import kr.opengov.membership.MeetingKind;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.MinutesEdition;
import kr.opengov.membership.SectorAttendance;
import kr.opengov.platform.Blank;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.persistence.LikePattern;

/** What everybody may read about meetings and decisions: never a draft, never who voted how, never a declaration. */
public final class MeetingQueries {

    private static final String MEETING = """
            SELECT NEW kr.opengov.membership.MeetingRow(
                m.id, m.version, m.code, m.bodyCode, b.nameKo, b.nameEn, m.ordinal, m.titleKo, m.titleEn, m.kind,
                m.mode, m.state, m.firstOn, m.lastOn, m.precision, m.startsAt, m.endsAt, m.invented,
                (SELECT COUNT(e.id) FROM Edition e WHERE e.minutes.meeting = m), m.openToPublic)
            """;

    private static final String MEETINGS =
            " FROM Meeting m LEFT JOIN GovernanceBody b ON b.code = m.bodyCode WHERE 1 = 1";

    /** As {@link #MEETING}, with what stood at an instant: one row of a meeting at most stands at any. */
    private static final String MEETING_THEN = """
            SELECT NEW kr.opengov.membership.MeetingRow(
                m.id, m.version, m.code, m.bodyCode, b.nameKo, b.nameEn, m.ordinal, m.titleKo, m.titleEn, m.kind,
                m.mode, m.state, m.firstOn, m.lastOn, m.precision, m.startsAt, m.endsAt, m.invented,
                (SELECT COUNT(e.id) FROM Edition e WHERE e.minutes.meeting = m AND e.publishedAt <= :knownAt),
                m.openToPublic), f
            """;

    private static final String MEETINGS_THEN = """
             FROM Meeting m LEFT JOIN GovernanceBody b ON b.code = m.bodyCode
             LEFT JOIN FormerMeeting f ON f.meeting = m AND f.from <= :knownAt AND f.until > :knownAt
             WHERE m.recordedAt <= :knownAt""";

    private static final String DECISION = """
            SELECT NEW kr.opengov.membership.DecisionRow(
                d.id, i.id, m.code, m.bodyCode,
                (SELECT b.nameKo FROM GovernanceBody b WHERE b.code = m.bodyCode),
                (SELECT g.nameEn FROM GovernanceBody g WHERE g.code = m.bodyCode),
                i.titleKo, i.titleEn, d.outcome, d.textKo, d.textEn,
                d.textHash, d.votesFor, d.votesAgainst, d.abstentions, d.recused, d.present, d.needed, d.written,
                d.decidedOn, d.effectiveOn, d.ruleVersionId, d.evidence, m.invented, c.id)
            """;

    private static final String DECISIONS = """
             FROM Decision d JOIN d.item i JOIN i.meeting m LEFT JOIN d.corrects c WHERE\s""";

    private static final String STANDING = "NOT EXISTS (SELECT r.id FROM Decision r WHERE r.corrects = d)";

    private static final String STOOD = "d.recordedAt <= :knownAt AND NOT EXISTS (SELECT r.id FROM Decision r WHERE"
            + " r.corrects = d AND r.recordedAt <= :knownAt)";

    private static final Map<String, String> MEETING_SORTS = Map.of(
            "date", "m.firstOn", "body", "m.bodyCode", "title", "m.titleKo", "kind", "m.kind", "state", "m.state");

    private static final String FIRST_ON_THEN = "COALESCE(f.firstOn, m.firstOn)";

    private static final Map<String, String> MEETING_SORTS_THEN = Map.of(
            "date", FIRST_ON_THEN,
            "body", "m.bodyCode",
            "title", "COALESCE(f.titleKo, m.titleKo)",
            "kind", "COALESCE(f.kind, m.kind)",
            "state", "COALESCE(f.state, m.state)");

    private static final Map<String, String> DECISION_SORTS =
            Map.of("date", "d.decidedOn", "body", "m.bodyCode", "title", "i.titleKo", "outcome", "d.outcome");

    private MeetingQueries() {}

    /** One page, the latest first; two statements. */
    public static Page<MeetingRow> meetings(EntityManager em, MeetingFilter filter, PageRequest page) {
        if (filter.knownAt() != null) {
            return meetingsThen(em, filter, page);
        }
        Conditions conditions = Conditions.of(filter);
        String order = order(MEETING_SORTS, page, "date", "m.id");
        return new Page<>(
                conditions
                        .bind(em.createQuery(MEETING + MEETINGS + conditions.where + order, MeetingRow.class))
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                conditions
                        .bind(em.createQuery("SELECT COUNT(m.id)" + MEETINGS + conditions.where, Long.class))
                        .getSingleResult(),
                page);
    }

    /** The page as it was at an instant, whatever was changed since; two statements. */
    private static Page<MeetingRow> meetingsThen(EntityManager em, MeetingFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of(filter);
        String order = order(MEETING_SORTS_THEN, page, "date", "m.id");
        List<Object[]> rows = conditions
                .bind(em.createQuery(MEETING_THEN + MEETINGS_THEN + conditions.where + order, Object[].class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(
                rows.stream().map(MeetingQueries::then).toList(),
                conditions
                        .bind(em.createQuery("SELECT COUNT(m.id)" + MEETINGS_THEN + conditions.where, Long.class))
                        .getSingleResult(),
                page);
    }

    private static MeetingRow then(Object[] row) {
        MeetingRow now = (MeetingRow) row[0];
        return row[1] == null ? now : ((FormerMeeting) row[1]).row(now);
    }

    /** The meetings of members' forums that took place, the latest first; one statement. */
    public static List<ForumMeeting> ofForums(
            EntityManager em, Collection<String> memberCodes, LocalDate from, LocalDate to) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.ForumMeeting(
                            m.code, b.memberCode, b.nameKo, b.nameEn, m.titleKo, m.titleEn, m.firstOn, m.lastOn,
                            m.precision, m.evidence, m.openToPublic,
                            (SELECT COUNT(c.id) FROM Charter c WHERE c.bodyCode = b.code AND c.struck = FALSE
                                AND c.from <= m.lastOn AND (c.to IS NULL OR c.to >= m.lastOn)
                                AND NOT EXISTS (SELECT d.id FROM Charter d WHERE d.correctsId = c.id)))
                        FROM Meeting m JOIN GovernanceBody b ON b.code = m.bodyCode
                        WHERE b.memberCode IN :members AND b.kind IN :forums AND m.state IN :states
                            AND m.kind <> :talk AND m.invented = FALSE AND m.lastOn BETWEEN :from AND :to
                        ORDER BY m.lastOn DESC, m.id DESC""", ForumMeeting.class)
                .setParameter("members", memberCodes)
                .setParameter("forums", List.of(BodyKind.NATIONAL_FORUM, BodyKind.LOCAL_COUNCIL))
                .setParameter("states", List.of(MeetingState.HELD, MeetingState.CLOSED))
                .setParameter("talk", MeetingKind.ROUND_TABLE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** The bodies that have meetings, by name; one statement. */
    public static List<BodyChoice> bodies(EntityManager em) {
        return em.createQuery(
                        "SELECT NEW kr.opengov.membership.BodyChoice(b.code, b.nameKo, b.nameEn) FROM GovernanceBody b"
                                + " WHERE EXISTS (SELECT m.id FROM Meeting m WHERE m.bodyCode = b.code) ORDER BY b.nameKo",
                        BodyChoice.class)
                .getResultList();
    }

    public static Optional<MeetingRow> row(EntityManager em, String code) {
        return em
                .createQuery(MEETING + MEETINGS + " AND m.code = :code", MeetingRow.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A meeting with everything public about it; six statements whatever its size. */
    public static Optional<MeetingView> view(EntityManager em, String code) {
        return row(em, code)
                .map(row -> new MeetingView(
                        row,
                        facts(em, row.id()),
                        agenda(em, row.id()),
                        attendance(em, row.id()),
                        decisionsOf(em, row.id()),
                        editions(em, row.id())));
    }

    public static MeetingFacts facts(EntityManager em, Long id) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.MeetingFacts(
                            m.placeKo, m.placeEn, m.noticedAt, m.notices, m.cancelReason, m.evidence, m.note,
                            m.quorumVersionId, m.quorumSeats, m.quorumPresent, m.quorumNeeded)
                        FROM Meeting m WHERE m.id = :id""", MeetingFacts.class).setParameter("id", id).getSingleResult();
    }

    public static List<AgendaLine> agenda(EntityManager em, Long id) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.AgendaLine(
                            i.id, i.position, i.kind, i.titleKo, i.titleEn, i.summaryKo, i.summaryEn, i.documentId)
                        FROM AgendaItem i WHERE i.meeting.id = :id ORDER BY i.position""", AgendaLine.class).setParameter("id", id).getResultList();
    }

    private static List<SectorAttendance> attendance(EntityManager em, Long id) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.SectorAttendance(
                            a.constituency, COUNT(a.id),
                            SUM(CASE WHEN a.presence = kr.opengov.membership.Presence.PRESENT THEN 1 ELSE 0 END),
                            SUM(CASE WHEN a.presence = kr.opengov.membership.Presence.REMOTE THEN 1 ELSE 0 END),
                            SUM(CASE WHEN a.presence = kr.opengov.membership.Presence.ABSENT THEN 1 ELSE 0 END))
                        FROM Attendance a WHERE a.meeting.id = :id GROUP BY a.constituency ORDER BY a.constituency""", SectorAttendance.class)
                .setParameter("id", id)
                .getResultList();
    }

    public static List<DecisionRow> decisionsOf(EntityManager em, Long meetingId) {
        return em.createQuery(
                        DECISION + DECISIONS + STANDING + " AND m.id = :id ORDER BY i.position, d.id",
                        DecisionRow.class)
                .setParameter("id", meetingId)
                .getResultList();
    }

    private static List<MinutesEdition> editions(EntityManager em, Long meetingId) {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.MinutesEdition(
                            e.number, e.text, e.textHash, e.redactions, e.clauses, e.publishedAt)
                        FROM Edition e WHERE e.minutes.meeting.id = :id ORDER BY e.number DESC""", MinutesEdition.class)
                .setParameter("id", meetingId)
                .getResultList();
    }

    /** The register of decisions, the latest first; two statements. */
    public static Page<DecisionRow> decisions(EntityManager em, DecisionFilter filter, PageRequest page) {
        Conditions conditions = Conditions.of(filter);
        String order = order(DECISION_SORTS, page, "date", "d.id");
        return new Page<>(
                conditions
                        .bind(em.createQuery(DECISION + DECISIONS + conditions.where + order, DecisionRow.class))
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                conditions
                        .bind(em.createQuery("SELECT COUNT(d.id)" + DECISIONS + conditions.where, Long.class))
                        .getSingleResult(),
                page);
    }

    /** Without a column of its own a list begins with the latest. */
    private static String order(Map<String, String> sorts, PageRequest page, String usual, String last) {
        boolean named = page.sort() != null && sorts.containsKey(page.sort());
        boolean descending = named ? page.descending() : true;
        return " ORDER BY " + sorts.get(named ? page.sort() : usual) + (descending ? " DESC" : "") + ", " + last
                + (descending ? " DESC" : "");
    }

    /** The part of a query that comes from the filter, with its parameters. */
    private record Conditions(String where, Map<String, Object> parameters) {

        static Conditions of(MeetingFilter filter) {
            StringBuilder where = new StringBuilder();
            Map<String, Object> parameters = new LinkedHashMap<>();
            boolean then = filter.knownAt() != null;
            if (then) {
                parameters.put("knownAt", filter.knownAt());
            }
            body(filter.bodyCode(), where, parameters);
            year(filter.year(), then ? FIRST_ON_THEN : "m.firstOn", where, parameters);
            if (filter.asOf() != null) {
                where.append(" AND ").append(then ? FIRST_ON_THEN : "m.firstOn").append(" <= :asOf");
                parameters.put("asOf", filter.asOf());
            }
            if (filter.state() != null) {
                where.append(
                        then
                                ? " AND (f.state = :state OR f.id IS NULL AND m.state = :state)"
                                : " AND m.state = :state");
                parameters.put("state", filter.state());
            }
            return new Conditions(where.toString(), parameters);
        }

        static Conditions of(DecisionFilter filter) {
            StringBuilder where = new StringBuilder();
            Map<String, Object> parameters = new LinkedHashMap<>();
            where.append(filter.knownAt() == null ? STANDING : STOOD);
            if (filter.knownAt() != null) {
                parameters.put("knownAt", filter.knownAt());
            }
            body(filter.bodyCode(), where, parameters);
            year(filter.year(), "d.decidedOn", where, parameters);
            if (filter.asOf() != null) {
                where.append(" AND d.decidedOn <= :asOf");
                parameters.put("asOf", filter.asOf());
            }
            if (filter.outcome() != null) {
                where.append(" AND d.outcome = :outcome");
                parameters.put("outcome", filter.outcome());
            }
            if (!Blank.is(filter.text())) {
                where.append(" AND (i.titleKo LIKE :text ESCAPE '!' OR i.titleEn LIKE :text ESCAPE '!'"
                        + " OR d.textKo LIKE :text ESCAPE '!' OR d.textEn LIKE :text ESCAPE '!')");
                parameters.put("text", LikePattern.containing(filter.text()));
            }
            return new Conditions(where.toString(), parameters);
        }

        private static void body(String code, StringBuilder where, Map<String, Object> parameters) {
            if (code != null) {
                where.append(" AND m.bodyCode = :body");
                parameters.put("body", code);
            }
        }

        private static void year(Integer year, String column, StringBuilder where, Map<String, Object> parameters) {
            if (year != null) {
                where.append(" AND ").append(column).append(" BETWEEN :firstDay AND :lastDay");
                parameters.put("firstDay", LocalDate.of(year, 1, 1));
                parameters.put("lastDay", LocalDate.of(year, 12, 31));
            }
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
