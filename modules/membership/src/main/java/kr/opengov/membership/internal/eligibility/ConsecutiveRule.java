package kr.opengov.membership.internal.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.platform.rules.RuleVersion;

/**
 * A number of failures in a row is the ground for a review: two years below the minimum for the eligibility review, two
 * cycles contrary to process for the procedural review (OGP Articles of Governance). A year or cycle without enough data
 * is neither pass nor fail and ends the row, unless it is the latest, which is not judged yet; so does a gap.
 */
final class ConsecutiveRule {

    private final VerdictKind kind;
    private final String parameter;

    private ConsecutiveRule(VerdictKind kind, String parameter) {
        this.kind = kind;
        this.parameter = parameter;
    }

    static Verdict ofYears(List<Verdict> years, Optional<RuleVersion> rule) {
        return new ConsecutiveRule(VerdictKind.ELIGIBILITY_REVIEW, "consecutiveYears").judge(years, rule);
    }

    static Verdict ofCycles(List<Verdict> cycles, Optional<RuleVersion> rule) {
        return new ConsecutiveRule(VerdictKind.PROCEDURAL_REVIEW, "consecutiveCycles").judge(cycles, rule);
    }

    /** @param verdicts at least one, the earliest first */
    private Verdict judge(List<Verdict> verdicts, Optional<RuleVersion> inForce) {
        Verdict last = verdicts.get(verdicts.size() - 1);
        Reasons reasons = new Reasons(kind, last.number());
        if (inForce.isEmpty()) {
            reasons.say(null, FindingWeight.NOTE, "REVIEW_RULE_NOT_IN_FORCE");
            return reasons.outcome(VerdictOutcome.NOT_APPLICABLE);
        }
        RuleVersion rule = inForce.get();
        int wanted = rule.values().number(parameter);
        List<Verdict> row = row(verdicts);
        row.forEach(failure -> reasons.restOn(failure.confidence()));
        String numbers =
                row.stream().map(failure -> String.valueOf(failure.number())).collect(Collectors.joining(", "));
        String what = kind.name();
        if (row.isEmpty()) {
            boolean anythingKnown =
                    verdicts.stream().anyMatch(verdict -> verdict.outcome() == VerdictOutcome.PASS || verdict.failed());
            reasons.say(
                    rule,
                    anythingKnown ? FindingWeight.FOR : FindingWeight.OPEN,
                    anythingKnown ? what + "_NO_ROW" : what + "_NOTHING_JUDGED",
                    wanted);
            return reasons.outcome(anythingKnown ? VerdictOutcome.PASS : VerdictOutcome.NOT_ENOUGH_DATA);
        }
        boolean enough = row.size() >= wanted;
        reasons.say(
                rule,
                enough ? FindingWeight.AGAINST : FindingWeight.NOTE,
                enough ? what + "_ROW" : what + "_SHORT_ROW",
                numbers,
                wanted);
        return reasons.outcome(enough ? VerdictOutcome.FAIL : VerdictOutcome.PASS);
    }

    /** The failures in a row up to the latest that was judged, the earliest first. */
    private static List<Verdict> row(List<Verdict> verdicts) {
        int end = verdicts.size() - 1;
        if (verdicts.get(end).outcome() == VerdictOutcome.NOT_ENOUGH_DATA) {
            end--;
        }
        List<Verdict> row = new ArrayList<>();
        for (int i = end; i >= 0 && verdicts.get(i).failed(); i--) {
            if (!row.isEmpty()
                    && row.get(row.size() - 1).number() != verdicts.get(i).number() + 1) {
                break;
            }
            row.add(verdicts.get(i));
        }
        Collections.reverse(row);
        return row;
    }
}
