package kr.opengov.membership.internal.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.opengov.membership.Cells;
import kr.opengov.membership.EndJoinCase;
import kr.opengov.membership.JoinFact;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.LocalLevel;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.OpenJoinCase;
import kr.opengov.membership.RecordJoinFact;
import kr.opengov.membership.Region;
import kr.opengov.membership.RegisterList;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Refusal;

/**
 * Join cases as a file, for the secretariat alone: who is on the way is not public before it joins. A new row opens a case
 * with its facts, another one enters or corrects facts, or ends the case. The membership that a case led to stands in the
 * list of memberships; a file names it and never begins one.
 */
public final class JoinCaseList extends RegisterList<JoinCaseLine> {

    private static final Map<JoinFactKind, String> COLUMNS = new EnumMap<>(Map.of(
            JoinFactKind.LETTER_OF_INTENT, "letterOfIntent",
            JoinFactKind.DECLARATION, "declaration",
            JoinFactKind.ACTION_PLAN, "actionPlan",
            JoinFactKind.LETTER_OF_SUPPORT, "letterOfSupport",
            JoinFactKind.REFORM, "reform",
            JoinFactKind.TERM_END, "termEnd"));

    private final EntityManager em;
    private final JoinCases cases;
    private final LocalDate today;
    private final Recorded recorded;

    public JoinCaseList(EntityManager em, JoinCases cases, LocalDate today, Recorded recorded) {
        this.em = em;
        this.cases = cases;
        this.today = today;
        this.recorded = recorded;
    }

    @Override
    protected List<Field<JoinCaseLine>> fields() {
        List<Field<JoinCaseLine>> fields = new ArrayList<>(List.of(
                new Field<>("kind", JoinCaseLine::kind),
                new Field<>("countryCode", JoinCaseLine::countryCode),
                new Field<>("nameKo", JoinCaseLine::nameKo),
                new Field<>("nameEn", JoinCaseLine::nameEn),
                new Field<>("region", JoinCaseLine::region),
                new Field<>("level", JoinCaseLine::level),
                new Field<>("order", JoinCaseLine::order)));
        COLUMNS.forEach((kind, column) -> {
            fields.add(new Field<>(column, row -> row.days().get(kind)));
            fields.add(new Field<>(note(column), row -> row.notes().get(kind)));
        });
        fields.add(new Field<>("endedOn", JoinCaseLine::endedOn));
        fields.add(new Field<>("memberCode", JoinCaseLine::memberCode));
        fields.add(new Field<>("overrideReason", JoinCaseLine::overrideReason));
        fields.add(new Field<>("endingNote", JoinCaseLine::endingNote));
        return fields;
    }

    private static String note(String column) {
        return column + "Note";
    }

    /** A fact is never taken back: a blank leaves it as it is. */
    @Override
    protected Set<String> silent() {
        Set<String> columns = new HashSet<>();
        COLUMNS.values().forEach(column -> {
            columns.add(column);
            columns.add(note(column));
        });
        return columns;
    }

    /** One statement. */
    @Override
    protected List<JoinCaseLine> standing() {
        Map<Object, Integer> orders = new HashMap<>();
        return rows().stream()
                .map(row -> JoinCaseLine.of(row, orders.merge(applicant(row), 1, Integer::sum)))
                .toList();
    }

    private List<JoinCaseRow> rows() {
        return em.createQuery(
                        "SELECT DISTINCT c FROM JoinCaseRow c LEFT JOIN FETCH c.facts ORDER BY c.id", JoinCaseRow.class)
                .getResultList();
    }

    private List<JoinCaseRow> rows(JoinCaseLine line) {
        return em.createQuery(
                        "SELECT c FROM JoinCaseRow c WHERE c.countryCode = :country AND c.kind = :kind ORDER BY c.id",
                        JoinCaseRow.class)
                .setParameter("country", line.countryCode())
                .setParameter("kind", line.kind())
                .getResultStream()
                .filter(row -> applicant(row).equals(line.applicant()))
                .toList();
    }

    private static List<Object> applicant(JoinCaseRow row) {
        return JoinCaseLine.applicant(row.kind(), row.countryCode(), row.nameEn());
    }

    @Override
    protected JoinCaseLine read(Cells cells) {
        String country = cells.needed("countryCode", 3);
        if (!country.matches("[A-Z]{3}")) {
            throw Refusal.ofField("countryCode", "IMPORT_WORD_UNKNOWN", country);
        }
        Map<JoinFactKind, LocalDate> days = new EnumMap<>(JoinFactKind.class);
        Map<JoinFactKind, String> notes = new EnumMap<>(JoinFactKind.class);
        COLUMNS.forEach((kind, column) -> {
            String note = cells.text(note(column), 2000);
            if (note != null) {
                notes.put(kind, note);
                days.put(kind, cells.neededDay(column));
            } else if (cells.day(column) != null) {
                days.put(kind, cells.day(column));
            }
        });
        JoinCaseLine line = new JoinCaseLine(
                cells.neededWord("kind", MembershipKind.class),
                country,
                cells.text("nameKo", 100),
                cells.text("nameEn", 100),
                cells.word("region", Region.class),
                cells.word("level", LocalLevel.class),
                cells.neededNumber("order", 1, 100),
                days,
                notes,
                cells.day("endedOn"),
                cells.text("memberCode", 60),
                cells.text("overrideReason", 2000),
                cells.text("endingNote", 1000));
        boolean saysHow = line.memberCode() != null || line.overrideReason() != null || line.endingNote() != null;
        if (line.endedOn() == null && saysHow) {
            throw Refusal.ofField("endedOn", "IMPORT_VALUE_MISSING");
        }
        return line;
    }

    @Override
    protected Object key(JoinCaseLine row) {
        return row.key();
    }

    @Override
    protected void add(JoinCaseLine row) {
        int next = rows(row).size() + 1;
        if (row.order() != next) {
            throw Refusal.ofField("order", "IMPORT_ORDER_WRONG", row.order(), next);
        }
        JoinCaseRow opened = JoinCases.open(
                em,
                new OpenJoinCase(row.kind(), row.countryCode(), row.nameKo(), row.nameEn(), row.region(), row.level()),
                recorded);
        enter(opened, row);
    }

    @Override
    protected void correct(JoinCaseLine before, JoinCaseLine row, String reason) {
        Set<String> changeable = new HashSet<>(silent());
        changeable.addAll(Set.of("endedOn", "memberCode", "overrideReason", "endingNote"));
        checkOnly(before, row, changeable);
        JoinCaseRow standing = rows(row).get(row.order() - 1);
        standing.checkOpen();
        em.lock(standing, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        enter(standing, row);
    }

    /** The facts that the case does not have like this yet, then its end. */
    private void enter(JoinCaseRow standing, JoinCaseLine row) {
        Map<JoinFactKind, JoinFact> known = standing.facts();
        row.days().forEach((kind, day) -> {
            String column = COLUMNS.get(kind);
            if (!JoinFactKind.of(row.kind()).contains(kind)) {
                throw Refusal.ofField(column, "JOIN_FACT_OF_OTHER_KIND");
            }
            JoinCases.checkDay(kind, day, column, today);
            JoinFact before = known.get(kind);
            String note = row.notes().get(kind) == null && before != null
                    ? before.note()
                    : row.notes().get(kind);
            if (before == null || !before.datedOn().equals(day) || !Objects.equals(before.note(), note)) {
                Long document = before == null ? null : before.documentId();
                standing.record(
                        new RecordJoinFact(standing.id(), standing.version(), kind, day, note, document), recorded);
            }
        });
        em.flush();
        if (row.endedOn() != null) {
            end(standing, row);
            em.flush();
        }
    }

    private void end(JoinCaseRow standing, JoinCaseLine row) {
        boolean joined = row.memberCode() != null;
        if (joined && !isMember(row)) {
            throw Refusal.ofField("memberCode", "JOIN_MEMBER_UNKNOWN", row.memberCode());
        }
        EndJoinCase end = new EndJoinCase(
                standing.id(), standing.version(), joined, row.endedOn(), row.endingNote(), row.overrideReason());
        standing.end(end, cases.checkEnd(standing, end, "endedOn", "endingNote"), row.memberCode());
    }

    /** Whether the register has a membership of this code in the country of the case. */
    private boolean isMember(JoinCaseLine row) {
        return em.createQuery(
                                "SELECT COUNT(m.id) FROM Membership m WHERE m.code = :code AND m.kind = :kind"
                                        + " AND m.country.code = :country",
                                Long.class)
                        .setParameter("code", row.memberCode())
                        .setParameter("kind", row.kind())
                        .setParameter("country", row.countryCode())
                        .getSingleResult()
                > 0;
    }
}
