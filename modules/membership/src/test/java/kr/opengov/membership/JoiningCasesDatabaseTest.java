package kr.opengov.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kr.opengov.db.StatementCount;
import kr.opengov.db.TestTransaction;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.outbox.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Join cases on a real database: facts as rows, the rules on both sides of each limit, a membership at the end. */
class JoiningCasesDatabaseTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 1, 10);

    private RegisterFixture fixture;
    private DatedRulesFixture rules;
    private final List<Record> published = new ArrayList<>();

    @BeforeEach
    void begin() {
        fixture = RegisterFixture.empty();
        rules = DatedRulesFixture.migrated();
        fixture.join("AAA", "시험국", "Testland", LocalDate.of(2015, 1, 1));
    }

    @Test
    void aCityJoinsWhenTheRulesAreKept() {
        long city = city("2023-01-10", "2027-05-09");

        String code = end(city, true, null);

        assertThat(code).isEqualTo("AAA-TESTVILLE");
        assertThat(statusOn(code, JOINED)).isEqualTo(MemberStatus.ACTIVE);
        assertThat(statusOn(code, JOINED.minusDays(1))).isNull();
        assertThat(one(city).state()).isEqualTo(JoinCaseState.JOINED);
        assertThat(one(city).findings()).allMatch(finding -> finding.weight() == FindingWeight.FOR);
        assertThat(one(city).findings()).allMatch(finding -> finding.ruleVersion() == 10L);
        assertThat(published).hasSize(1);
        assertThat(refusal(() -> fact(city, JoinFactKind.REFORM, "2024-01-01"))).isEqualTo("JOIN_CASE_ENDED");
    }

    /** Joining on 10 January 2026: three years back, and sixteen months ahead of it. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-10, 2027-05-09, ''",
        "2023-01-09, 2027-05-09, REFORM_OLD",
        "2023-01-10, 2027-05-08, TERM_TOO_SHORT"
    })
    void judgesBothSidesOfEachLimit(String reform, String termEnd, String broken) {
        long city = city(reform, termEnd);

        if (broken.isEmpty()) {
            assertThat(end(city, true, null)).isNotNull();
        } else {
            assertThat(refusal(() -> end(city, true, null))).isEqualTo("JOIN_BLOCKED");
            assertThat(end(city, true, "decided by resolution")).isNotNull();
            assertThat(one(city).overrideReason()).isEqualTo("decided by resolution");
            assertThat(one(city).findings())
                    .filteredOn(finding -> finding.weight() == FindingWeight.AGAINST)
                    .extracting(Finding::code)
                    .containsExactly(broken);
        }
    }

    @Test
    void aCityOfACountryNotInGoodStandingNeedsAnOverride() {
        fixture.status("AAA", MemberStatus.INACTIVE, LocalDate.of(2025, 1, 1));
        long city = city("2024-01-01", "2028-01-01");

        assertThat(one(city).blocked()).isTrue();
        assertThat(refusal(() -> end(city, true, " "))).isEqualTo("JOIN_BLOCKED");
        assertThat(end(city, true, "decided by resolution")).isEqualTo("AAA-TESTVILLE");
    }

    @Test
    void aCountryNeedsItsDocumentsInOrderAndItsScore() {
        long country = change(cases ->
                cases.open(new OpenJoinCase(MembershipKind.NATIONAL, "BBB", "둘째국", "Secondland", Region.EUROPE, null)));
        fact(country, JoinFactKind.DECLARATION, "2025-02-01");

        assertThat(codes(country))
                .containsExactly(
                        "JOIN_LETTER_OF_INTENT_MISSING",
                        "JOIN_DECLARATION",
                        "JOIN_PLAN_TO_COME",
                        "JOIN_ELIGIBILITY_UNKNOWN",
                        "JOIN_VALUES_UNKNOWN");
        fact(country, JoinFactKind.LETTER_OF_INTENT, "2025-03-01");
        assertThat(codes(country)).contains("JOIN_ORDER");
        fact(country, JoinFactKind.LETTER_OF_INTENT, "2025-01-01");
        assertThat(codes(country)).doesNotContain("JOIN_ORDER");
        assertThat(one(country).fact(JoinFactKind.LETTER_OF_INTENT).revision()).isEqualTo(2);
        assertThat(refusal(() -> fact(country, JoinFactKind.REFORM, "2025-01-01")))
                .isEqualTo("JOIN_FACT_OF_OTHER_KIND");
        assertThat(refusal(() -> end(country, true, null))).isEqualTo("JOIN_BLOCKED");
        assertThat(end(country, true, "no score is published yet")).isEqualTo("BBB");
        assertThat(statusOn("BBB", JOINED)).isEqualTo(MemberStatus.ACTIVE);
    }

    @Test
    void endsWithoutAMembershipForAReason() {
        long city = city("2024-01-01", "2028-01-01");

        assertThat(refusal(() -> change(
                        cases -> cases.end(new EndJoinCase(city, one(city).version(), false, JOINED, " ", null)))))
                .isEqualTo("JOIN_ENDING_NOTE_MISSING");
        change(cases -> cases.end(new EndJoinCase(city, one(city).version(), false, JOINED, "withdrawn", null)));

        assertThat(one(city).state()).isEqualTo(JoinCaseState.CLOSED);
        assertThat(statusOn("AAA-TESTVILLE", JOINED)).isNull();
    }

    @Test
    void listsInThreeStatements() {
        for (int i = 0; i < 5; i++) {
            city("2024-01-01", "2028-01-01");
        }

        assertThat(StatementCount.of(() -> ask(JoiningCases::all))).isEqualTo(3);
    }

    private long city(String reform, String termEnd) {
        long city = change(cases ->
                cases.open(new OpenJoinCase(MembershipKind.LOCAL, "AAA", null, "Testville", null, LocalLevel.CITY)));
        fact(city, JoinFactKind.LETTER_OF_SUPPORT, "2025-11-01");
        fact(city, JoinFactKind.REFORM, reform);
        fact(city, JoinFactKind.TERM_END, termEnd);
        return city;
    }

    private void fact(long id, JoinFactKind kind, String day) {
        long version = one(id).version();
        change(cases -> {
            cases.record(new RecordJoinFact(id, version, kind, LocalDate.parse(day), null, null));
            return null;
        });
    }

    private String end(long id, boolean joined, String override) {
        long version = one(id).version();
        return change(cases -> cases.end(new EndJoinCase(id, version, joined, JOINED, "invented", override)));
    }

    private List<String> codes(long id) {
        return one(id).findings().stream().map(Finding::code).toList();
    }

    private JoinCase one(long id) {
        return ask(cases -> cases.one(id)).orElseThrow();
    }

    private MemberStatus statusOn(String code, LocalDate day) {
        return fixture.ask(register -> register.profile(code, day, fixture.now()))
                .map(MemberProfile::row)
                .map(MemberRow::status)
                .orElse(null);
    }

    private static String refusal(Runnable work) {
        return catchThrowableOfType(Refusal.class, work::run).code();
    }

    private JoiningCases cases(EntityManager em) {
        Outbox outbox = new Outbox() {
            @Override
            public void publish(Record event) {
                published.add(event);
            }
        };
        return new JoiningCases(em, fixture.clock(), rules, outbox, fixture.files, RegisterFixture.session());
    }

    private <T> T ask(Function<JoiningCases, T> question) {
        try (EntityManager em = fixture.open()) {
            return question.apply(cases(em));
        }
    }

    private <T> T change(Function<JoiningCases, T> change) {
        try (EntityManager em = fixture.open()) {
            T result = TestTransaction.of(em, () -> change.apply(cases(em)));
            fixture.pass(Duration.ofHours(1));
            return result;
        }
    }
}
