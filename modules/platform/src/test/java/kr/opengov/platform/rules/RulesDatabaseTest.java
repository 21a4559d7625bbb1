package kr.opengov.platform.rules;

import static kr.opengov.platform.PlatformDatabase.CLERK;
import static kr.opengov.platform.PlatformDatabase.CLOCK;
import static kr.opengov.platform.PlatformDatabase.DATABASE;
import static kr.opengov.platform.PlatformDatabase.NOW;
import static kr.opengov.platform.PlatformDatabase.inTransaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import kr.opengov.db.StatementCount;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesDatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 1, 1);

    @BeforeEach
    void oneRule() {
        DATABASE.execute(
                "DELETE FROM pf_rule_version WHERE rule_code = 'test.rule'",
                "DELETE FROM pf_rule WHERE code = 'test.rule'",
                "INSERT INTO pf_rule (code, area, title_ko, title_en) VALUES ('test.rule', 'test', '시험', 'Test')");
        add(0, null, FIRST, null, "{\"months\": 4, \"strict\": true}");
    }

    private static Rules rules(EntityManager em) {
        return new Rules(em, CLOCK, CLERK);
    }

    private static long add(long seen, Long corrects, LocalDate from, LocalDate to, String parameters) {
        return inTransaction(em -> rules(em)
                .add(new NewRuleVersion(
                        "test.rule", seen, corrects, from, to, parameters, Effect.WARN, "가", "a", "시험", null, true)));
    }

    private static Optional<RuleVersion> inForce(LocalDate day) {
        return inTransaction(em -> rules(em).inForce("test.rule", day));
    }

    private static long version() {
        return inTransaction(em -> rules(em).history("test.rule").orElseThrow().version());
    }

    @Test
    void onEachDayTheVersionOfThatDayHolds() {
        add(version(), null, LATER, null, "{\"months\": 12, \"strict\": false}");

        assertThat(inForce(FIRST.minusDays(1))).isEmpty();
        assertThat(inForce(FIRST).orElseThrow().values().number("months")).isEqualTo(4);
        assertThat(inForce(LATER.minusDays(1)).orElseThrow().values().number("months"))
                .isEqualTo(4);
        assertThat(inForce(LATER).orElseThrow().values().number("months")).isEqualTo(12);
        assertThat(inForce(LATER).orElseThrow().confirmedBy()).isEqualTo("담당자");
        assertThat(inForce(LATER).orElseThrow().confirmedAt()).isEqualTo(NOW);
    }

    @Test
    void aVerdictFindsTheVersionItUsedAfterACorrection() {
        long used = inForce(FIRST).orElseThrow().id();
        add(version(), used, FIRST, null, "{\"months\": 6, \"strict\": true}");

        assertThat(inForce(FIRST).orElseThrow().values().number("months")).isEqualTo(6);
        assertThat(inTransaction(em -> rules(em).version(used))
                        .orElseThrow()
                        .values()
                        .number("months"))
                .isEqualTo(4);
    }

    @Test
    void refusesWhatWouldBreakAVerdict() {
        long seen = version();
        refused("RULE_PARAMETERS_UNREADABLE", seen, LATER, null, "months: 4");
        refused("RULE_PARAMETERS_DIFFER", seen, LATER, null, "{\"months\": 12}");
        refused("RULE_PARAMETERS_DIFFER", seen, LATER, null, "{\"months\": \"12\", \"strict\": true}");
        refused("RULE_PERIOD_REVERSED", seen, LATER, FIRST, "{\"months\": 12, \"strict\": true}");
        refused("RULE_PERIOD_TAKEN", seen, FIRST, null, "{\"months\": 12, \"strict\": true}");
        assertThat(version()).isEqualTo(seen);
    }

    private static void refused(String code, long seen, LocalDate from, LocalDate to, String parameters) {
        assertThatThrownBy(() -> add(seen, null, from, to, parameters))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void whoReadBeforeSomebodyElseChangedIsTold() {
        long seen = version();
        add(seen, null, LATER, null, "{\"months\": 12, \"strict\": true}");

        assertThatThrownBy(() -> add(seen, null, LATER.plusYears(1), null, "{\"months\": 9, \"strict\": true}"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void everyInstallationKnowsTheRulesOfMembershipAndAsksInOneStatement() {
        inTransaction(em -> {
            assertThat(rules(em).inForce(LocalDate.of(2026, 3, 2)))
                    .filteredOn(rule -> rule.area().equals("membership"))
                    .allSatisfy(rule -> assertThat(rule.values().all()).isNotEmpty())
                    .extracting(RuleVersion::rule)
                    .doesNotHaveDuplicates()
                    .contains("membership.eligibility", "membership.leaving", "membership.steering-committee");
            assertThat(rules(em)
                            .inForce("membership.contrary-to-process", LocalDate.of(2021, 12, 31))
                            .orElseThrow()
                            .values()
                            .number("planMonths"))
                    .isEqualTo(4);
            assertThat(StatementCount.of(() -> rules(em).inForce("membership.joining", FIRST)))
                    .isEqualTo(1);
            return null;
        });
    }
}
