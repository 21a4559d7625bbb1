package kr.opengov.membership.internal.eligibility;

import java.math.BigDecimal;
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
 * Enough of the two V-Dem indicators must reach the threshold (OGP values check, since September 2017). An indicator
 * that nobody knows leaves the verdict open as long as it could still decide.
 */
final class ValuesRule {

    private ValuesRule() {}

    static Verdict judge(int year, Map<ScoreMetric, ScoreEntry> entries, DatedRules rules) {
        Reasons reasons = new Reasons(VerdictKind.VALUES, year);
        LocalDate day = LocalDate.of(year, 12, 31);
        Optional<RuleVersion> inForce = rules.on(DatedRules.VALUES_CHECK, day);
        if (inForce.isEmpty()) {
            reasons.say(null, FindingWeight.NOTE, "RULE_NOT_IN_FORCE", day);
            return reasons.outcome(VerdictOutcome.NOT_APPLICABLE);
        }
        RuleVersion rule = inForce.get();
        BigDecimal threshold = rules.values(rule).decimal("threshold");
        int reached = 0;
        int unknown = 0;
        for (ScoreMetric indicator : ScoreMetric.INDICATORS) {
            ScoreEntry entry = entries.get(indicator);
            if (entry != null) {
                reasons.restOn(entry.confidence());
            }
            if (entry == null || !entry.available()) {
                unknown++;
                reasons.say(rule, FindingWeight.OPEN, "INDICATOR_UNKNOWN", indicator);
                continue;
            }
            boolean enough = entry.points().compareTo(threshold) >= 0;
            reached += enough ? 1 : 0;
            reasons.say(
                    rule,
                    enough ? FindingWeight.FOR : FindingWeight.AGAINST,
                    enough ? "INDICATOR_REACHED" : "INDICATOR_BELOW",
                    indicator,
                    EligibilityRule.plain(entry.points()),
                    EligibilityRule.plain(threshold));
        }
        int wanted = rules.values(rule).number("atLeast");
        reasons.say(rule, FindingWeight.NOTE, "INDICATORS_WANTED", wanted, reached);
        if (reached >= wanted) {
            return reasons.outcome(VerdictOutcome.PASS);
        }
        return reasons.outcome(reached + unknown >= wanted ? VerdictOutcome.NOT_ENOUGH_DATA : VerdictOutcome.FAIL);
    }
}
