package kr.opengov.membership.internal.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.platform.rules.RuleVersion;

/**
 * A country needs a share of the points of the metrics that are available; with too few of them there is not enough
 * data, neither pass nor fail (OGP eligibility criteria: 75 %, that is 12 of 16, or 9 of 12 with one metric not
 * available). The rule of the last day of the year counts.
 */
final class EligibilityRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private EligibilityRule() {}

    static Verdict judge(int year, Map<ScoreMetric, ScoreEntry> entries, DatedRules rules) {
        Reasons reasons = new Reasons(VerdictKind.ELIGIBILITY, year);
        LocalDate day = LocalDate.of(year, 12, 31);
        Optional<RuleVersion> inForce = rules.on(DatedRules.ELIGIBILITY, day);
        if (inForce.isEmpty()) {
            reasons.say(null, FindingWeight.NOTE, "RULE_NOT_IN_FORCE", day);
            return reasons.outcome(VerdictOutcome.NOT_APPLICABLE);
        }
        RuleVersion rule = inForce.get();
        int most = rules.values(rule).number("pointsPerMetric");
        BigDecimal points = BigDecimal.ZERO;
        int available = 0;
        for (ScoreMetric metric : ScoreMetric.METRICS) {
            ScoreEntry entry = entries.get(metric);
            if (entry == null) {
                reasons.say(rule, FindingWeight.NOTE, "METRIC_NOT_RECORDED", metric);
                continue;
            }
            reasons.restOn(entry.confidence());
            if (!entry.available()) {
                reasons.say(rule, FindingWeight.NOTE, "METRIC_NOT_AVAILABLE", metric);
                continue;
            }
            reasons.say(rule, FindingWeight.NOTE, "METRIC_POINTS", metric, plain(entry.points()), most);
            points = points.add(entry.points());
            available++;
        }
        int fewest = rules.values(rule).number("fewestMetrics");
        if (available < fewest) {
            reasons.say(rule, FindingWeight.OPEN, "TOO_FEW_METRICS", available, fewest);
            return reasons.outcome(VerdictOutcome.NOT_ENOUGH_DATA);
        }
        int possible = available * most;
        BigDecimal percent = rules.values(rule).decimal("minimumPercent");
        BigDecimal needed = percent.multiply(BigDecimal.valueOf(possible)).divide(HUNDRED, 3, RoundingMode.CEILING);
        boolean enough = points.compareTo(needed) >= 0;
        reasons.say(
                rule,
                enough ? FindingWeight.FOR : FindingWeight.AGAINST,
                enough ? "ENOUGH_POINTS" : "TOO_FEW_POINTS",
                plain(points),
                possible,
                plain(needed),
                plain(percent));
        return reasons.outcome(enough ? VerdictOutcome.PASS : VerdictOutcome.FAIL);
    }

    /** Without zeros nobody typed: 12, 2.5. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
