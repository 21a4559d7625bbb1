package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestTransaction;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.inbox.NewWorkItem;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.rules.Effect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Review cases on a real database: in parallel, on a ground, with a deadline, into the history of the member. */
class ReviewsDatabaseTest {

    private static final LocalDate OPENED = LocalDate.of(2025, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 12, 1);

    private RegisterFixture fixture;
    private DatedRulesFixture rules;
    private final List<String> waiting = new ArrayList<>();

    @BeforeEach
    void begin() {
        fixture = RegisterFixture.empty();
        rules = DatedRulesFixture.migrated();
        fixture.join("AAA", "시험국", "Testland", LocalDate.of(2015, 1, 1));
    }

    @Test
    void runsInParallelAndChangesTheStatusThroughTheHistory() {
        long procedural = open(ReviewKind.PROCEDURAL);
        long response = open(ReviewKind.RESPONSE_POLICY);

        assertThat(statusOn(OPENED)).isEqualTo(MemberStatus.UNDER_REVIEW);
        assertThat(waiting).containsExactly("membership/reviews/" + procedural, "membership/reviews/" + response);
        assertThat(refusal(() -> open(ReviewKind.PROCEDURAL))).isEqualTo("REVIEW_RUNS_ALREADY");
        assertThat(refusal(() -> step(response, ReviewStepKind.RESOLVED, DUE, null, MemberStatus.ACTIVE)))
                .isEqualTo("REVIEW_OTHER_RUNS");

        step(response, ReviewStepKind.RESOLVED, DUE, null, null);
        assertThat(statusOn(DUE)).isEqualTo(MemberStatus.UNDER_REVIEW);
        step(procedural, ReviewStepKind.RESOLVED, DUE, null, MemberStatus.ACTIVE);

        assertThat(statusOn(DUE)).isEqualTo(MemberStatus.ACTIVE);
        assertThat(waiting).isEmpty();
        assertThat(refusal(() -> step(procedural, ReviewStepKind.NOTE, DUE, null, null)))
                .isEqualTo("REVIEW_CLOSED");
    }

    @Test
    void endsUnresolvedOnlyAfterTheDeadlineThatHolds() {
        long review = open(ReviewKind.PROCEDURAL);
        step(review, ReviewStepKind.DEADLINE, OPENED.plusDays(1), DUE.plusMonths(1), null);

        assertThat(refusal(() -> unresolved(review, DUE.plusMonths(1), MemberStatus.INACTIVE)))
                .isEqualTo("REVIEW_NOT_DUE");
        assertThat(refusal(() -> unresolved(review, DUE.plusMonths(1).plusDays(1), null)))
                .isEqualTo("REVIEW_STATUS_MISSING");
        assertThat(refusal(() -> unresolved(review, DUE.plusMonths(1).plusDays(1), MemberStatus.SUSPENDED)))
                .isEqualTo("REVIEW_STATUS_WRONG");
        unresolved(review, DUE.plusMonths(1).plusDays(1), MemberStatus.INACTIVE);

        assertThat(statusOn(DUE.plusMonths(2))).isEqualTo(MemberStatus.INACTIVE);
        assertThat(one(review).state()).isEqualTo(ReviewState.UNRESOLVED);
        assertThat(one(review).dueOn()).isEqualTo(DUE.plusMonths(1));
        assertThat(one(review).steps().get(1).statusEventId()).isNotNull();
    }

    @Test
    void keepsTheVerdictOfItsGround() {
        lowScores(2023);
        lowScores(2024);

        long review = open(ReviewKind.ELIGIBILITY);

        Verdict ground = one(review).ground();
        assertThat(ground.number()).isEqualTo(2024);
        assertThat(ground.ruleVersions()).containsExactly(3L);
        assertThat(ground.findings().get(0).arguments()).containsExactly("2023, 2024", "2");
    }

    @Test
    void needsAGroundOrAReasonWhereTheRuleBlocks() {
        rules.replace(DatedRulesFixture.version(
                901,
                "membership.procedural-review",
                LocalDate.of(2011, 9, 20),
                null,
                "{\"consecutiveCycles\": 2, \"inactiveMonths\": 12}",
                Effect.BLOCK));

        assertThat(refusal(() -> open(ReviewKind.PROCEDURAL))).isEqualTo("REVIEW_WITHOUT_GROUND");
        long review = change(reviews -> reviews.open(
                new OpenReview("AAA", ReviewKind.PROCEDURAL, OPENED, DUE, "letter", false, "decided by resolution")));

        assertThat(one(review).overrideReason()).isEqualTo("decided by resolution");
        assertThat(statusOn(OPENED)).isEqualTo(MemberStatus.ACTIVE);
    }

    @Test
    void showsACaseAsItWasKnown() {
        long review = open(ReviewKind.PROCEDURAL);
        Instant before = fixture.now().minus(Duration.ofMinutes(1));
        step(review, ReviewStepKind.RESOLVED, DUE, null, MemberStatus.ACTIVE);

        assertThat(ask(reviews -> reviews.all(DUE, before)).get(0).state()).isEqualTo(ReviewState.OPEN);
        assertThat(ask(reviews -> reviews.all(DUE.minusDays(1), fixture.now()))
                        .get(0)
                        .state())
                .isEqualTo(ReviewState.OPEN);
        assertThat(ask(reviews -> reviews.all(DUE, fixture.now())).get(0).state())
                .isEqualTo(ReviewState.RESOLVED);
        List<ReviewCase> earlier = ask(reviews -> reviews.all(OPENED.minusDays(1), fixture.now()));
        assertThat(earlier).isEmpty();
    }

    @Test
    void refusesWhoComesTooLate() {
        long review = open(ReviewKind.PROCEDURAL);
        long seen = one(review).version();
        step(review, ReviewStepKind.NOTE, OPENED, null, null);

        assertThat(catchThrowableOfType(
                        Conflict.class,
                        () -> change(reviews -> {
                            reviews.take(new TakeReviewStep(
                                    review, seen, ReviewStepKind.NOTE, OPENED, null, "late", null, null));
                            return null;
                        })))
                .isNotNull();
    }

    @Test
    void listsInThreeStatements() {
        for (String code : List.of("BBB", "CCC", "DDD", "EEE")) {
            fixture.join(code, code, code, LocalDate.of(2015, 1, 1));
            change(reviews ->
                    reviews.open(new OpenReview(code, ReviewKind.RESPONSE_POLICY, OPENED, DUE, "letter", false, null)));
        }

        assertThat(StatementCount.of(() -> ask(reviews -> reviews.all(DUE, fixture.now()))))
                .isEqualTo(3);
    }

    private long open(ReviewKind kind) {
        return change(reviews -> reviews.open(new OpenReview("AAA", kind, OPENED, DUE, "letter", true, null)));
    }

    private void unresolved(long review, LocalDate day, MemberStatus status) {
        step(review, ReviewStepKind.UNRESOLVED, day, null, status);
    }

    private void step(long review, ReviewStepKind kind, LocalDate day, LocalDate due, MemberStatus status) {
        long version = one(review).version();
        change(reviews -> {
            reviews.take(new TakeReviewStep(review, version, kind, day, due, "because", status, null));
            return null;
        });
    }

    private ReviewCase one(long id) {
        return ask(reviews -> reviews.one(id)).orElseThrow();
    }

    private MemberStatus statusOn(LocalDate day) {
        return fixture.ask(register -> register.profile("AAA", day, fixture.now()))
                .orElseThrow()
                .row()
                .status();
    }

    private static String refusal(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run).code();
    }

    private static void lowScores(int year) {
        for (ScoreMetric metric : ScoreMetric.METRICS) {
            RegisterFixture.DATABASE.execute(
                    "INSERT INTO mb_score (id, member_code, score_year, metric, revision, points,"
                            + " source, confidence, recorded_at) VALUES (" + (year * 10L + metric.ordinal())
                            + ", 'AAA', " + year
                            + ", '" + metric + "', 1, 1, 'invented', 'VERIFIED', '2020-01-01')");
        }
    }

    private Reviews reviews(EntityManager em) {
        WorkItems work = new WorkItems(null) {
            @Override
            public void open(NewWorkItem item) {
                if (!waiting.contains(item.key())) {
                    waiting.add(item.key());
                }
            }

            @Override
            public void close(String key) {
                waiting.remove(key);
            }
        };
        return new Reviews(
                em, fixture.clock(), rules, fixture.register(em), work, fixture.files, RegisterFixture.session());
    }

    private <T> T ask(Function<Reviews, T> question) {
        try (EntityManager em = fixture.open()) {
            return question.apply(reviews(em));
        }
    }

    private <T> T change(Function<Reviews, T> change) {
        try (EntityManager em = fixture.open()) {
            T result = TestTransaction.of(em, () -> change.apply(reviews(em)));
            fixture.pass(Duration.ofHours(1));
            return result;
        }
    }
}
