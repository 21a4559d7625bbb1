package kr.opengov.membership.internal.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.SoftAssertions;

/** Every combination of points comes out as the sources say: 12 of 16, 9 of 12, otherwise not enough data. */
class EligibilityRuleProperties {

    @Property(tries = 2000)
    void threeQuartersOfWhatIsAvailable(@ForAll("fourMetrics") List<Integer> points) {
        Verdict verdict = EligibilityRule.judge(
                2019, RuleExamples.entries(2019, ScoreMetric.METRICS, points), RuleExamples.RULES);
        List<Integer> available = points.stream().filter(Objects::nonNull).toList();
        int sum = available.stream().mapToInt(Integer::intValue).sum();
        VerdictOutcome expected =
                switch (available.size()) {
                    case 4 -> sum >= 12 ? VerdictOutcome.PASS : VerdictOutcome.FAIL;
                    case 3 -> sum >= 9 ? VerdictOutcome.PASS : VerdictOutcome.FAIL;
                    default -> VerdictOutcome.NOT_ENOUGH_DATA;
                };

        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.ruleVersions()).containsExactly(1L);
        assertThat(verdict.findings()).hasSize(5);
    }

    @Property(tries = 500)
    void oneOfTwoIndicatorsIsEnough(@ForAll("twoIndicators") List<Double> values) {
        Verdict verdict =
                ValuesRule.judge(2018, RuleExamples.entries(2018, ScoreMetric.INDICATORS, values), RuleExamples.RULES);
        boolean reached = values.stream().anyMatch(value -> value != null && value >= 3);
        boolean known = values.stream().allMatch(Objects::nonNull);

        assertThat(verdict.outcome())
                .isEqualTo(
                        reached ? VerdictOutcome.PASS : known ? VerdictOutcome.FAIL : VerdictOutcome.NOT_ENOUGH_DATA);
    }

    @Example
    void noValuesCheckBeforeItsFirstDay() {
        assertThat(ValuesRule.judge(
                                2016,
                                RuleExamples.entries(2016, ScoreMetric.INDICATORS, List.of(1, 1)),
                                RuleExamples.RULES)
                        .outcome())
                .isEqualTo(VerdictOutcome.NOT_APPLICABLE);
    }

    /** P pass, F fail, D not enough data; the flag stands when the latest judged years are two failures in a row. */
    @Example
    void twoYearsInARowAreAFlag() {
        SoftAssertions all = new SoftAssertions();
        for (String row : List.of("FF+", "PFF+", "FFD+", "F-", "FP-", "FFP-", "FDF-", "FFDD-", "PF-", "F F-", "D?")) {
            List<Verdict> years = new ArrayList<>();
            int year = 2012;
            for (char each : row.substring(0, row.length() - 1).toCharArray()) {
                if (each != ' ') {
                    years.add(RuleExamples.verdict(VerdictKind.ELIGIBILITY, year, outcome(each)));
                }
                year++;
            }
            VerdictOutcome outcome = ConsecutiveRule.ofYears(
                            years, RuleExamples.RULES.on(DatedRules.ELIGIBILITY_REVIEW, RuleExamples.FOUNDED))
                    .outcome();
            char expected = row.charAt(row.length() - 1);
            all.assertThat(outcome == VerdictOutcome.FAIL)
                    .as("flag for %s", row)
                    .isEqualTo(expected == '+');
            all.assertThat(outcome == VerdictOutcome.NOT_ENOUGH_DATA)
                    .as("open for %s", row)
                    .isEqualTo(expected == '?');
        }
        all.assertAll();
    }

    private static VerdictOutcome outcome(char letter) {
        return switch (letter) {
            case 'P' -> VerdictOutcome.PASS;
            case 'F' -> VerdictOutcome.FAIL;
            default -> VerdictOutcome.NOT_ENOUGH_DATA;
        };
    }

    @Provide
    Arbitrary<List<Integer>> fourMetrics() {
        return Arbitraries.integers().between(0, 4).injectNull(0.2).list().ofSize(4);
    }

    @Provide
    Arbitrary<List<Double>> twoIndicators() {
        return Arbitraries.of(0.0, 1.5, 2.999, 3.0, 3.25, 4.0)
                .injectNull(0.3)
                .list()
                .ofSize(2);
    }
}
