package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestTransaction;
import kr.opengov.membership.internal.joining.JoinCaseRow;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.rules.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values, cycles and verdicts on a real database; the members are invented and called so. */
class EligibilityDatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String SOURCE = "invented for this test";

    private RegisterFixture fixture;
    private DatedRulesFixture rules;

    @BeforeEach
    void begin() {
        fixture = RegisterFixture.empty();
        rules = DatedRulesFixture.migrated();
        fixture.join("AAA", "시험국", "Testland", LocalDate.of(2015, 1, 1));
    }

    @Test
    void explainsAVerdictWithTheVersionOfItsRule() {
        record(2019, 4, 4, 4, 0);

        ScoreSheet sheet = member().sheet(2019);
        assertThat(sheet.eligibility().outcome()).isEqualTo(VerdictOutcome.PASS);
        assertThat(sheet.eligibility().findings())
                .extracting(Finding::code)
                .containsExactly("METRIC_POINTS", "METRIC_POINTS", "METRIC_POINTS", "METRIC_POINTS", "ENOUGH_POINTS");
        assertThat(sheet.eligibility().findings().get(4).arguments()).containsExactly("12", "16", "12", "75");
        assertThat(sheet.eligibility().findings().get(4).ruleVersion()).isEqualTo(1);
        assertThat(sheet.values().outcome()).isEqualTo(VerdictOutcome.NOT_ENOUGH_DATA);
    }

    @Test
    void reproducesWhatWasKnownBeforeACorrection() {
        record(2019, 4, 4, 4, 0);
        Instant before = fixture.now().minus(Duration.ofMinutes(1));
        change(eligibility -> eligibility.record(new RecordScores(
                "AAA", 2019, List.of(line(ScoreMetric.CITIZEN_ENGAGEMENT, 1, null)), SOURCE, null, "misread")));
        change(eligibility -> eligibility.record(new RecordScores(
                "AAA", 2019, List.of(line(ScoreMetric.ASSET_DISCLOSURE, 1, 0)), SOURCE, null, "misread")));

        assertThat(member().sheet(2019).eligibility().failed()).isTrue();
        assertThat(member().sheet(2019).entry(ScoreMetric.ASSET_DISCLOSURE).revision())
                .isEqualTo(2);
        assertThat(ask(eligibility -> eligibility.of("AAA", TODAY, before))
                        .orElseThrow()
                        .sheet(2019)
                        .eligibility()
                        .outcome())
                .isEqualTo(VerdictOutcome.PASS);
    }

    @Test
    void refusesWhatCannotBe() {
        fixture.joinLocal("AAA", "Testville", LocalDate.of(2016, 1, 1));
        record(2019, 4, 4, 4, 0);

        assertThat(refusal(scores("AAA-TESTVILLE", 2019, 0, 1))).isEqualTo("SCORES_FOR_COUNTRIES_ONLY");
        assertThat(refusal(scores("XXX", 2019, 0, 1))).isEqualTo("MEMBER_UNKNOWN");
        assertThat(refusal(scores("AAA", 2027, 0, 1))).isEqualTo("SCORE_YEAR_WRONG");
        assertThat(refusal(scores("AAA", 2020, 0, 5))).isEqualTo("POINTS_OUT_OF_RANGE");
        assertThat(refusal(scores("AAA", 2020, 0, 2.5))).isEqualTo("POINTS_NOT_WHOLE");
        assertThat(refusal(scores("AAA", 2019, 1, 3))).isEqualTo("CORRECTION_REASON_MISSING");
        assertThat(catchThrowableOfType(
                        Conflict.class, () -> change(eligibility -> eligibility.record(scores("AAA", 2019, 0, 3)))))
                .isNotNull();
    }

    @Test
    void aCountryThatIsJoiningIsScoredBeforeItIsAMember() {
        RecordScores scores = scores("CCC", 2019, 0, 4);
        assertThat(refusal(scores)).isEqualTo("MEMBER_UNKNOWN");
        try (EntityManager em = fixture.open()) {
            em.getTransaction().begin();
            em.persist(new JoinCaseRow(
                    new OpenJoinCase(MembershipKind.NATIONAL, "CCC", "셋째국", "Thirdland", Region.EUROPE, null),
                    new Recorded(fixture.now(), 1L)));
            em.getTransaction().commit();
        }

        change(eligibility -> eligibility.record(scores));

        MemberEligibility candidate = ask(eligibility -> eligibility.ofCandidate("CCC", TODAY, fixture.now()))
                .orElseThrow();
        assertThat(candidate.nameEn()).isEqualTo("Thirdland");
        assertThat(candidate.status()).isNull();
        assertThat(candidate.sheet(2019).entry(ScoreMetric.FISCAL_TRANSPARENCY).points())
                .isEqualByComparingTo("4");
        assertThat(ask(eligibility -> eligibility.of("CCC", TODAY, fixture.now()))
                        .isEmpty())
                .as("the public does not see who is joining")
                .isTrue();
        assertThat(entries(fixture.now())).isEmpty();
        assertThat(ask(eligibility -> eligibility.ofCandidate("AAA", TODAY, fixture.now()))
                        .isEmpty())
                .isTrue();
        fixture.join("CCC", "셋째국", "Thirdland", LocalDate.of(2026, 2, 1));
        assertThat(entries(fixture.now()))
                .as("with the membership its scores are public")
                .hasSize(1);
    }

    @Test
    void aTrialSavesNothing() {
        record(2018, 0, 0, 0, 0);
        Instant then = fixture.now();

        WhatIf trial = ask(eligibility -> eligibility.whatIf(scores("AAA", 2019, 0, 4)));
        WhatIf flagged = ask(eligibility -> eligibility.whatIf(new RecordScores(
                "AAA",
                2019,
                List.of(
                        line(ScoreMetric.FISCAL_TRANSPARENCY, 0, 1),
                        line(ScoreMetric.ASSET_DISCLOSURE, 0, 1),
                        line(ScoreMetric.CITIZEN_ENGAGEMENT, 0, 1)),
                "trial",
                null,
                null)));

        assertThat(trial.eligibility().outcome()).isEqualTo(VerdictOutcome.NOT_ENOUGH_DATA);
        assertThat(flagged.eligibilityReview().failed()).isTrue();
        assertThat(entries(then)).hasSize(4);
    }

    @Test
    void takesItsOwnFileUnchanged() {
        record(2018, 1, 2, 3, 4);
        change(eligibility -> eligibility.record(new RecordScores(
                "AAA",
                2018,
                List.of(
                        line(ScoreMetric.CSO_REPRESSION, 0, 3.125),
                        new ScoreLine(ScoreMetric.CSO_ENTRY_AND_EXIT, 0, null)),
                "=\"quoted\", 자료",
                Confidence.MEMORY,
                null)));
        List<ImportLine> file = ask(eligibility -> eligibility.scores(fixture.now())).stream()
                .map(EligibilityDatabaseTest::row)
                .toList();

        ImportResult result = change(eligibility -> eligibility.importScores(file, null, false));

        assertThat(result.errors()).isEmpty();
        assertThat(result).extracting("added", "corrected", "unchanged").containsExactly(0, 0, 6);
        assertThat(entries(fixture.now())).allMatch(entry -> entry.revision() == 1);
    }

    @Test
    void takesAFileInWholeOrNotAtAll() {
        List<ImportLine> file = List.of(
                imported(2, "AAA", "2019", "FISCAL_TRANSPARENCY", "4"),
                imported(3, "AAA", "2019", "ASSET_DISCLOSURE", "9"),
                imported(4, "XXX", "2019", "ASSET_DISCLOSURE", "1"),
                imported(5, "AAA", "zwanzig", "ASSET_DISCLOSURE", "1"),
                imported(6, "AAA", "2019", "FISCAL_TRANSPARENCY", "3"),
                imported(7, "AAA", "2019", "FISCAL_TRANSPARENCY", "4"));

        ImportResult refused = change(eligibility -> eligibility.importScores(file, null, false));

        assertThat(refused.saved()).isFalse();
        assertThat(refused.errors())
                .extracting(error -> error.line() + " " + error.field() + " " + error.code())
                .containsExactly(
                        "3 points POINTS_OUT_OF_RANGE",
                        "4 memberCode MEMBER_UNKNOWN",
                        "5 year IMPORT_NUMBER_WRONG",
                        "6 points IMPORT_ROWS_CONTRADICT");
        assertThat(entries(fixture.now())).isEmpty();

        ImportResult trial = change(eligibility -> eligibility.importScores(file.subList(0, 1), null, true));
        assertThat(trial).extracting("added", "saved").containsExactly(1, false);
        assertThat(entries(fixture.now())).isEmpty();

        ImportResult taken = change(eligibility -> eligibility.importScores(file.subList(0, 1), null, false));
        assertThat(taken).extracting("added", "saved").containsExactly(1, true);
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> change(eligibility -> eligibility.importScores(file.subList(4, 5), " ", false)))
                        .code())
                .isEqualTo("CORRECTION_REASON_MISSING");
    }

    @Test
    void keepsASettledVerdictWhenFactsAndRulesChange() {
        record(2018, 4, 4, 4, 0);
        cycle(1, 0, "2015-01-01", "2016-12-31", true, null);
        int first = change(Eligibility::settle);
        int again = change(Eligibility::settle);
        change(eligibility -> eligibility.record(new RecordScores(
                "AAA", 2018, List.of(line(ScoreMetric.CITIZEN_ENGAGEMENT, 1, 4)), SOURCE, null, "late answer")));
        rules.replace(DatedRulesFixture.version(
                900,
                "membership.eligibility",
                LocalDate.of(2011, 9, 20),
                null,
                "{\"metrics\": 4, \"pointsPerMetric\": 4, \"minimumPercent\": 100, \"fewestMetrics\": 3}",
                Effect.BLOCK));

        assertThat(first).isPositive();
        assertThat(again).isZero();
        assertThat(ask(Eligibility::replay).different()).isEmpty();
        assertThat(member().settled())
                .filteredOn(settled -> settled.verdict().kind() == VerdictKind.ELIGIBILITY)
                .singleElement()
                .satisfies(settled -> {
                    assertThat(settled.current()).isFalse();
                    assertThat(settled.verdict().ruleVersions()).containsExactly(1L);
                });
        assertThat(change(Eligibility::settle)).isPositive();
        assertThat(ask(Eligibility::replay).different()).isEmpty();

        RegisterFixture.DATABASE.execute("UPDATE mb_verdict SET outcome = 'FAIL' WHERE kind = 'ELIGIBILITY'");
        assertThat(ask(Eligibility::replay).different()).containsExactly("AAA ELIGIBILITY 2018");
    }

    @Test
    void refusesACycleThatCannotBe() {
        cycle(2, 0, "2018-01-01", "2019-12-31", true, true);

        assertThat(cycleRefusal(3, 0, "2019-01-01", "2018-01-01")).isEqualTo("CYCLE_PERIOD_REVERSED");
        assertThat(cycleRefusal(3, 0, "2017-01-01", "2018-01-01")).isEqualTo("CYCLES_OUT_OF_ORDER");
        assertThat(cycleRefusal(1, 0, "2019-01-01", "2020-01-01")).isEqualTo("CYCLES_OUT_OF_ORDER");
        assertThat(cycleRefusal(2, 0, "2018-01-01", "2019-12-31")).isEqualTo("CHANGED_BY_SOMEBODY_ELSE");
        assertThat(cycleRefusal(2, 1, "2018-01-01", "2019-12-31")).isEqualTo("CORRECTION_REASON_MISSING");
    }

    /** Verdicts for all members and plans take the same few statements; the benchmark takes their time. */
    @Test
    void judgesNinetyMembersWithSevenPlansEach() throws SQLException {
        fixture = RegisterFixture.empty();
        DatabaseRows.nationalMembers(90);
        manyFacts(90, 7);
        ask(eligibility -> eligibility.all(TODAY, fixture.now()));

        AtomicReference<List<MemberEligibility>> all = new AtomicReference<>();
        int statements = StatementCount.of(() -> all.set(ask(eligibility -> eligibility.all(TODAY, fixture.now()))));

        assertThat(all.get()).hasSize(90);
        assertThat(all.get().stream().mapToInt(member -> member.cycles().size()).sum())
                .isGreaterThanOrEqualTo(630);
        // The rules are a fifth statement; the fixture brings them without one.
        assertThat(statements).isEqualTo(4);
        assertThat(StatementCount.of(() -> ask(eligibility -> eligibility.of("AAA", TODAY, fixture.now()))))
                .isEqualTo(5);
    }

    private static void manyFacts(int members, int plans) throws SQLException {
        try (Connection connection = RegisterFixture.DATABASE.owner();
                PreparedStatement cycle = connection.prepareStatement("INSERT INTO mb_cycle (id, member_code, ordinal,"
                        + " revision, starts_on, ends_on, period_precision, delivery, delivered_on, requirements_met,"
                        + " progress, source, confidence, recorded_at) SELECT ?, code, ?, 1, ?, ?, 'DAY', 'DELIVERED', ?,"
                        + " TRUE, TRUE, 'invented', 'VERIFIED', '2026-01-01' FROM mb_membership WHERE id = ?");
                PreparedStatement score =
                        connection.prepareStatement("INSERT INTO mb_score (id, member_code, score_year,"
                                + " metric, revision, points, source, confidence, recorded_at) SELECT ?, code, ?, ?, 1, 3,"
                                + " 'invented', 'VERIFIED', '2026-01-01' FROM mb_membership WHERE id = ?")) {
            connection.setAutoCommit(false);
            long id = 100_000;
            for (int member = 1; member <= members; member++) {
                for (int plan = 1; plan <= plans; plan++) {
                    LocalDate starts = LocalDate.of(2010 + 2 * plan, 1, 1);
                    cycle.setLong(1, id++);
                    cycle.setInt(2, plan);
                    cycle.setObject(3, starts);
                    cycle.setObject(4, starts.plusMonths(23));
                    cycle.setObject(5, starts);
                    cycle.setLong(6, member);
                    cycle.addBatch();
                }
                for (int year = 2012; year < 2026; year++) {
                    for (ScoreMetric metric : ScoreMetric.values()) {
                        score.setLong(1, id++);
                        score.setInt(2, year);
                        score.setString(3, metric.name());
                        score.setLong(4, member);
                        score.addBatch();
                    }
                }
            }
            cycle.executeBatch();
            score.executeBatch();
            connection.commit();
        }
    }

    private void record(int year, Integer... points) {
        change(eligibility -> eligibility.record(new RecordScores(
                "AAA",
                year,
                ScoreMetric.METRICS.stream()
                        .map(metric -> line(metric, 0, points[metric.ordinal()]))
                        .toList(),
                SOURCE,
                null,
                null)));
    }

    private void cycle(int ordinal, int revision, String starts, String ends, Boolean requirements, Boolean progress) {
        change(eligibility -> {
            eligibility.record(new RecordCycle(
                    "AAA",
                    ordinal,
                    revision,
                    LocalDate.parse(starts),
                    LocalDate.parse(ends),
                    null,
                    PlanDelivery.DELIVERED,
                    LocalDate.parse(starts),
                    requirements,
                    progress,
                    SOURCE,
                    null,
                    null));
            return null;
        });
    }

    private String cycleRefusal(int ordinal, int revision, String starts, String ends) {
        return catchThrowableOfType(Refusal.class, () -> cycle(ordinal, revision, starts, ends, true, true))
                .code();
    }

    private String refusal(RecordScores scores) {
        return catchThrowableOfType(Refusal.class, () -> change(eligibility -> eligibility.record(scores)))
                .code();
    }

    private static RecordScores scores(String code, int year, int revision, Number points) {
        return new RecordScores(
                code, year, List.of(line(ScoreMetric.FISCAL_TRANSPARENCY, revision, points)), SOURCE, null, null);
    }

    private static ScoreLine line(ScoreMetric metric, int revision, Number points) {
        return new ScoreLine(metric, revision, points == null ? null : new BigDecimal(points.toString()));
    }

    private static ImportLine imported(int line, String code, String year, String metric, String points) {
        return new ImportLine(
                line,
                Map.of(
                        "memberCode", code,
                        "year", year,
                        "metric", metric,
                        "points", points,
                        "source", SOURCE,
                        "confidence", "VERIFIED"));
    }

    private static ImportLine row(ScoreEntry entry) {
        return new ImportLine(
                2,
                Map.of(
                        "memberCode", entry.memberCode(),
                        "year", String.valueOf(entry.year()),
                        "metric", entry.metric().name(),
                        "points", entry.available() ? entry.points().toPlainString() : "NA",
                        "source", entry.source(),
                        "confidence", entry.confidence().name()));
    }

    private List<ScoreEntry> entries(Instant knownAt) {
        return ask(eligibility -> eligibility.scores(knownAt));
    }

    private MemberEligibility member() {
        return ask(eligibility -> eligibility.of("AAA", TODAY, fixture.now())).orElseThrow();
    }

    private <T> T ask(Function<Eligibility, T> question) {
        try (EntityManager em = fixture.open()) {
            return question.apply(new Eligibility(em, fixture.clock(), rules, RegisterFixture.session()));
        }
    }

    private <T> T change(Function<Eligibility, T> change) {
        try (EntityManager em = fixture.open()) {
            T result = TestTransaction.of(
                    em, () -> change.apply(new Eligibility(em, fixture.clock(), rules, RegisterFixture.session())));
            fixture.pass(Duration.ofHours(1));
            return result;
        }
    }
}
