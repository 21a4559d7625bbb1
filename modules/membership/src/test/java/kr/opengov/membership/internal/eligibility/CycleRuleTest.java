package kr.opengov.membership.internal.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.Finding;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each deadline, each of the three conditions alone, and the grace of the standards of 2022. */
class CycleRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        // The old rule gave four months, the new one twelve; the day on which the last plan ended decides.
        "2018-06-30, 2018-10-30, PASS", "2018-06-30, 2018-10-31, FAIL",
        "2021-12-31, 2022-04-30, PASS", "2021-12-31, 2022-05-01, FAIL",
        "2022-01-01, 2023-01-01, PASS", "2022-01-01, 2023-01-02, FAIL",
        "2024-08-31, 2025-08-31, PASS", "2024-08-31, 2025-09-01, FAIL"
    })
    void countsTheMonthsOfTheDayTheLastPlanEnded(LocalDate ended, LocalDate delivered, VerdictOutcome outcome) {
        PlanCycle last = cycle(1, ended.minusYears(2), ended, ended.minusYears(2), true, true);
        PlanCycle next = cycle(2, delivered, delivered.plusMonths(5), delivered, true, true);

        assertThat(judge(next, last).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, PASS",
        "false, true, FAIL",
        "true, false, FAIL",
        "false, false, FAIL",
        ", true, NOT_ENOUGH_DATA",
        "true, , NOT_ENOUGH_DATA",
        "false, , FAIL"
    })
    void anyBrokenConditionIsEnough(Boolean requirements, Boolean progress, VerdictOutcome outcome) {
        PlanCycle first = cycle(
                1,
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2016, 12, 31),
                LocalDate.of(2015, 1, 1),
                requirements,
                progress);

        assertThat(judge(first, null).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, AGAINST, FAIL",
        "2022-01-01, REPORTED, PASS",
        "2023-12-31, REPORTED, PASS",
        "2024-01-01, AGAINST, FAIL"
    })
    void theGraceReportsAndDoesNotCount(LocalDate delivered, FindingWeight weight, VerdictOutcome outcome) {
        PlanCycle first = cycle(1, delivered, delivered.plusMonths(20), delivered, false, true);

        Verdict verdict = judge(first, null);

        assertThat(weightOf(verdict, "REQUIREMENTS_NOT_MET")).isEqualTo(weight);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.ruleVersions().contains(7L)).isEqualTo(weight == FindingWeight.REPORTED);
    }

    @Test
    void progressIsNotDueBeforeTheEnd() {
        PlanCycle running = cycle(1, LocalDate.of(2025, 1, 1), TODAY, LocalDate.of(2025, 1, 1), true, null);

        assertThat(weightOf(judge(running, null), "PROGRESS_NOT_DUE")).isEqualTo(FindingWeight.OPEN);
    }

    @Test
    void thePlanThatShouldFollowIsAwaitedAndThenMissing() {
        PlanCycle last =
                cycle(1, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 2, 28), LocalDate.of(2023, 1, 1), true, true);

        assertThat(next(last, LocalDate.of(2025, 2, 28))).isNull();
        assertThat(next(last, LocalDate.of(2026, 2, 28))).isEqualTo(VerdictOutcome.NOT_ENOUGH_DATA);
        assertThat(next(last, LocalDate.of(2026, 3, 1))).isEqualTo(VerdictOutcome.FAIL);
    }

    @Test
    void anUnknownDayOfDeliveryStaysOpen() {
        PlanCycle last = cycle(4, LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31), null, true, true);
        PlanCycle next = cycle(5, LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31), null, true, true);

        Verdict verdict = judge(next, last);

        assertThat(weightOf(verdict, "DELIVERY_UNKNOWN")).isEqualTo(FindingWeight.OPEN);
        assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.NOT_ENOUGH_DATA);
    }

    @Test
    void twoCyclesInARowAreTheGroundForAReview() {
        List<Verdict> cycles = List.of(
                RuleExamples.verdict(VerdictKind.CYCLE, 2, VerdictOutcome.FAIL),
                RuleExamples.verdict(VerdictKind.CYCLE, 3, VerdictOutcome.FAIL),
                RuleExamples.verdict(VerdictKind.CYCLE, 4, VerdictOutcome.NOT_ENOUGH_DATA));

        Verdict verdict = ConsecutiveRule.ofCycles(cycles, RuleExamples.RULES.on(DatedRules.PROCEDURAL_REVIEW, TODAY));

        assertThat(verdict.failed()).isTrue();
        assertThat(verdict.ruleVersions()).containsExactly(8L);
        assertThat(verdict.findings().get(0).arguments()).containsExactly("2, 3", "2");
    }

    private static Verdict judge(PlanCycle cycle, PlanCycle previous) {
        return new CycleRule(RuleExamples.RULES, TODAY).judge(cycle, previous);
    }

    private static VerdictOutcome next(PlanCycle last, LocalDate today) {
        return new CycleRule(RuleExamples.RULES, today)
                .next(last)
                .map(Verdict::outcome)
                .orElse(null);
    }

    private static FindingWeight weightOf(Verdict verdict, String code) {
        return verdict.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::weight)
                .findFirst()
                .orElse(null);
    }

    private static PlanCycle cycle(
            int ordinal,
            LocalDate starts,
            LocalDate ends,
            LocalDate delivered,
            Boolean requirements,
            Boolean progress) {
        return new PlanCycle(
                "AAA",
                ordinal,
                1,
                starts,
                ends,
                DayPrecision.DAY,
                PlanDelivery.DELIVERED,
                delivered,
                requirements,
                progress,
                "test",
                Confidence.VERIFIED,
                null,
                Instant.EPOCH);
    }
}
