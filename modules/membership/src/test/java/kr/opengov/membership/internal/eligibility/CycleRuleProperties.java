package kr.opengov.membership.internal.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictOutcome;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;

/** Whether a second cycle is contrary to process, for every day of delivery and everything that may be known about it. */
class CycleRuleProperties {

    private static final LocalDate LAST_END = LocalDate.of(2020, 8, 31);

    @Property(tries = 2000)
    void oneBrokenConditionIsEnoughAndWhatIsUnknownKeepsTheVerdictOpen(
            @ForAll @IntRange(min = -30, max = 2000) int daysAfterTheLastEnd,
            @ForAll @WithNull(0.3) Boolean requirementsMet,
            @ForAll @WithNull(0.3) Boolean progress,
            @ForAll @IntRange(min = 0, max = 3000) int todayAfterDelivery) {
        LocalDate delivered = LAST_END.plusDays(daysAfterTheLastEnd);
        LocalDate ends = delivered.plusYears(2);
        LocalDate today = delivered.plusDays(todayAfterDelivery);

        Verdict verdict = new CycleRule(RuleExamples.RULES, today)
                .judge(cycle(2, delivered, ends, requirementsMet, progress), cycle(1, null, LAST_END, true, true));

        // The last plan ended in 2020: four months. The standards of 2022 are reported until the end of 2023.
        boolean late = delivered.isAfter(LAST_END.plusMonths(4));
        boolean grace = !delivered.isBefore(LocalDate.of(2022, 1, 1)) && !delivered.isAfter(LocalDate.of(2023, 12, 31));
        boolean unmet = Boolean.FALSE.equals(requirementsMet) && !grace;
        boolean over = ends.isBefore(today);
        boolean stuck = over && Boolean.FALSE.equals(progress);
        boolean open = requirementsMet == null || !Boolean.TRUE.equals(progress) && (!over || progress == null);
        assertThat(verdict.outcome())
                .isEqualTo(
                        late || unmet || stuck
                                ? VerdictOutcome.FAIL
                                : open ? VerdictOutcome.NOT_ENOUGH_DATA : VerdictOutcome.PASS);
        assertThat(verdict.findings())
                .as("each condition has its sentence")
                .hasSizeGreaterThanOrEqualTo(3)
                .filteredOn(finding -> finding.weight() == FindingWeight.REPORTED)
                .hasSize(grace && Boolean.FALSE.equals(requirementsMet) ? 1 : 0);
    }

    private static PlanCycle cycle(int ordinal, LocalDate delivered, LocalDate ends, Boolean met, Boolean progress) {
        return new PlanCycle(
                "AAA",
                ordinal,
                1,
                delivered,
                ends,
                DayPrecision.DAY,
                PlanDelivery.DELIVERED,
                delivered,
                met,
                progress,
                "test",
                Confidence.VERIFIED,
                null,
                Instant.EPOCH);
    }
}
