package kr.opengov.membership;

import java.util.List;
import java.util.Objects;

/**
 * What a rule says about a member, sentence by sentence, with the version of the rule each sentence rests on.
 *
 * @param number the year, or the number of the action plan
 * @param confidence the weakest of the facts it rests on
 */
public record Verdict(
        VerdictKind kind, int number, VerdictOutcome outcome, List<Finding> findings, Confidence confidence) {

    public Verdict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outcome, "outcome");
        findings = List.copyOf(findings);
    }

    /** Whether the rule is broken; for reviews: whether there is a ground for one. */
    public boolean failed() {
        return outcome == VerdictOutcome.FAIL;
    }

    /** The versions of rules it rests on. */
    public List<Long> ruleVersions() {
        return findings.stream()
                .map(Finding::ruleVersion)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
