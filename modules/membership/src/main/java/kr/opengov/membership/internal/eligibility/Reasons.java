package kr.opengov.membership.internal.eligibility;

import java.util.ArrayList;
import java.util.List;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.Finding;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.platform.rules.RuleVersion;

/** Collects the sentences of a verdict while a rule judges; the outcome is stated by the rule, or follows from them. */
final class Reasons {

    private final VerdictKind kind;
    private final int number;
    private final List<Finding> findings = new ArrayList<>();
    private Confidence confidence = Confidence.VERIFIED;

    Reasons(VerdictKind kind, int number) {
        this.kind = kind;
        this.number = number;
    }

    /** A sentence that rests on a version of a rule, or on none. */
    void say(RuleVersion rule, FindingWeight weight, String code, Object... arguments) {
        findings.add(Finding.of(
                code, weight, rule == null ? null : rule.rule(), rule == null ? null : rule.id(), arguments));
    }

    /** A fact the verdict rests on: the verdict is never surer than its facts. */
    void restOn(Confidence fact) {
        confidence = confidence.weaker(fact);
    }

    /** Whether a sentence of this weight was said. */
    boolean has(FindingWeight weight) {
        return findings.stream().anyMatch(finding -> finding.weight() == weight);
    }

    Verdict outcome(VerdictOutcome outcome) {
        return new Verdict(kind, number, outcome, findings, confidence);
    }
}
