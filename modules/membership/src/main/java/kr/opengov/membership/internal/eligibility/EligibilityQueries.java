package kr.opengov.membership.internal.eligibility;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.membership.MemberFilter;
import kr.opengov.membership.MemberRow;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreSheet;
import kr.opengov.membership.SettledVerdict;
import kr.opengov.membership.Standing;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.internal.register.MemberQueries;
import kr.opengov.membership.internal.register.Membership;
import kr.opengov.platform.rules.Rules;

/** What was recorded, read in a fixed number of statements for one member or for all, and judged afterwards. */
public final class EligibilityQueries {

    private static final String SCORES = """
            SELECT NEW kr.opengov.membership.ScoreEntry(s.memberCode, s.scoreYear, s.metric, s.entry.revision, s.points,
                   s.entry.source, s.entry.confidence, s.entry.reason, s.entry.recordedAt)
              FROM Score s
             WHERE s.entry.recordedAt <= :knownAt
            """;

    private static final String SCORE_ORDER = " ORDER BY s.memberCode, s.scoreYear, s.metric, s.entry.revision";

    private static final String CYCLES = """
            SELECT NEW kr.opengov.membership.PlanCycle(c.memberCode, c.ordinal, c.entry.revision, c.starts, c.ends, c.precision,
                   c.delivery, c.deliveredOn, c.requirementsMet, c.progress, c.entry.source, c.entry.confidence,
                   c.entry.reason, c.entry.recordedAt)
              FROM Cycle c
             WHERE c.entry.recordedAt <= :knownAt
            """;

    private static final String KEPT = """
            SELECT v FROM KeptVerdict v
             WHERE v.recordedAt <= :knownAt
            """;

    private EligibilityQueries() {}

    /** The rules of membership with all versions; one statement. */
    public static DatedRules rules(Rules rules) {
        return new DatedRules(rules.ofArea(DatedRules.AREA));
    }

    /** The values that count, by member, year and metric; one statement. Without codes those of everybody. */
    static List<ScoreEntry> scores(EntityManager em, Instant knownAt, Collection<String> codes) {
        return lastScores(
                bind(em.createQuery(SCORES + of("s", codes) + SCORE_ORDER, ScoreEntry.class), knownAt, codes));
    }

    /** The values of all members that count; one statement. Those of countries that are still joining are not published. */
    public static List<ScoreEntry> scores(EntityManager em, Instant knownAt) {
        return lastScores(em.createQuery(
                        SCORES + " AND EXISTS (SELECT m.id FROM Membership m WHERE m.code = s.memberCode)"
                                + SCORE_ORDER,
                        ScoreEntry.class)
                .setParameter("knownAt", knownAt));
    }

    private static List<ScoreEntry> lastScores(TypedQuery<ScoreEntry> query) {
        return last(query, score -> List.of(score.memberCode(), score.year(), score.metric()));
    }

    /** The cycles that count, by member and number; one statement. Without codes those of everybody. */
    static List<PlanCycle> cycles(EntityManager em, Instant knownAt, Collection<String> codes) {
        String order = " ORDER BY c.memberCode, c.ordinal, c.entry.revision";
        return last(
                bind(em.createQuery(CYCLES + of("c", codes) + order, PlanCycle.class), knownAt, codes),
                cycle -> List.of(cycle.memberCode(), cycle.ordinal()));
    }

    /** The last settled verdict of each kind and number; one statement. Without codes those of everybody. */
    static List<KeptVerdict> kept(EntityManager em, Instant knownAt, Collection<String> codes) {
        String order = " ORDER BY v.memberCode, v.kind, v.number, v.revision";
        return last(
                bind(em.createQuery(KEPT + of("v", codes) + order, KeptVerdict.class), knownAt, codes),
                verdict -> List.of(verdict.memberCode(), verdict.kind(), verdict.number()));
    }

    /**
     * The last revision of each subject, of rows that come by subject and revision. Corrections are rare, so reading them
     * costs little; a subquery per row cost seconds where the database had not counted a filled table yet.
     */
    private static <T> List<T> last(TypedQuery<T> query, Function<T, List<?>> subject) {
        Map<List<?>, T> last = new LinkedHashMap<>();
        query.getResultList().forEach(row -> last.put(subject.apply(row), row));
        return List.copyOf(last.values());
    }

    /** One member; empty when nobody with this code was recorded. Six statements. */
    public static Optional<MemberEligibility> of(
            EntityManager em, DatedRules rules, String code, LocalDate day, Instant knownAt) {
        return membership(em, code).map(membership -> {
            MemberStatus status = MemberQueries.one(em, day, knownAt, code).stream()
                    .map(MemberRow::status)
                    .findFirst()
                    .orElse(null);
            List<String> codes = List.of(code);
            Judgement judgement =
                    Judgement.of(scores(em, knownAt, codes), cycles(em, knownAt, codes), belongs(status), rules, day);
            return view(
                    membership.code(),
                    membership.kind(),
                    membership.nameKo(),
                    membership.nameEn(),
                    status,
                    judgement,
                    kept(em, knownAt, codes));
        });
    }

    /** A country that is not a member yet; two statements. */
    static MemberEligibility candidate(
            EntityManager em,
            DatedRules rules,
            String code,
            MembershipKind kind,
            String nameKo,
            String nameEn,
            LocalDate day,
            Instant knownAt) {
        Judgement judgement = Judgement.of(scores(em, knownAt, List.of(code)), List.of(), false, rules, day);
        return view(code, kind, nameKo, nameEn, null, judgement, kept(em, knownAt, List.of(code)));
    }

    /** Everybody who has a status on the day, by Korean name; five statements whatever their number. */
    public static List<MemberEligibility> all(EntityManager em, DatedRules rules, LocalDate day, Instant knownAt) {
        Map<String, List<ScoreEntry>> scores =
                scores(em, knownAt, List.of()).stream().collect(Collectors.groupingBy(ScoreEntry::memberCode));
        Map<String, List<PlanCycle>> cycles =
                cycles(em, knownAt, List.of()).stream().collect(Collectors.groupingBy(PlanCycle::memberCode));
        Map<String, List<KeptVerdict>> kept =
                kept(em, knownAt, List.of()).stream().collect(Collectors.groupingBy(KeptVerdict::memberCode));
        List<MemberEligibility> all = new ArrayList<>();
        for (MemberRow row : MemberQueries.all(em, day, knownAt, MemberFilter.ALL, "name", false)) {
            Judgement judgement = Judgement.of(
                    scores.getOrDefault(row.code(), List.of()),
                    cycles.getOrDefault(row.code(), List.of()),
                    belongs(row.status()),
                    rules,
                    day);
            all.add(view(
                    row.code(),
                    row.kind(),
                    row.nameKo(),
                    row.nameEn(),
                    row.status(),
                    judgement,
                    kept.getOrDefault(row.code(), List.of())));
        }
        return all;
    }

    /** What the rules say about a member, with some values in place of the recorded ones. */
    static Judgement trial(
            EntityManager em,
            DatedRules rules,
            String code,
            int year,
            List<ScoreEntry> tried,
            LocalDate day,
            Instant now) {
        Map<String, ScoreEntry> entries = new LinkedHashMap<>();
        scores(em, now, List.of(code)).forEach(entry -> entries.put(entry.year() + " " + entry.metric(), entry));
        tried.forEach(entry -> entries.put(year + " " + entry.metric(), entry));
        return Judgement.of(
                entries.values().stream()
                        .sorted(Comparator.comparingInt(ScoreEntry::year))
                        .toList(),
                List.of(),
                false,
                rules,
                day);
    }

    /** The latest year a country has values for, judged; empty when nobody recorded any. One statement. */
    public static Optional<ScoreSheet> latest(
            EntityManager em, DatedRules rules, String code, LocalDate day, Instant knownAt) {
        return Judgement.of(scores(em, knownAt, List.of(code)), List.of(), false, rules, day).sheets().stream()
                .findFirst();
    }

    /** The last membership of a member. */
    static Optional<Membership> membership(EntityManager em, String code) {
        return em.createQuery("""
                        SELECT m FROM Membership m JOIN FETCH m.country LEFT JOIN FETCH m.localGovernment
                         WHERE m.code = :code ORDER BY m.number DESC
                        """, Membership.class).setParameter("code", code).getResultList().stream()
                .findFirst();
    }

    private static MemberEligibility view(
            String code,
            MembershipKind kind,
            String nameKo,
            String nameEn,
            MemberStatus status,
            Judgement judgement,
            List<KeptVerdict> kept) {
        MemberEligibility member = new MemberEligibility(
                code,
                kind,
                nameKo,
                nameEn,
                status,
                judgement.sheets(),
                judgement.eligibilityReview(),
                judgement.cycles(),
                judgement.proceduralReview(),
                List.of());
        List<Verdict> now = member.verdicts();
        return member.withSettled(kept.stream()
                .map(found -> new SettledVerdict(
                        found.verdict(),
                        found.revision(),
                        found.day(),
                        found.recordedAt(),
                        now.contains(found.verdict())))
                .toList());
    }

    private static boolean belongs(MemberStatus status) {
        return status != null && status.standing() == Standing.MEMBER;
    }

    private static String of(String alias, Collection<String> codes) {
        return codes.isEmpty() ? "" : " AND " + alias + ".memberCode IN :codes";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Instant knownAt, Collection<String> codes) {
        query.setParameter("knownAt", knownAt);
        return codes.isEmpty() ? query : query.setParameter("codes", codes);
    }
}
