package kr.opengov.actionplans.internal.requirement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.Requirement;
import kr.opengov.actionplans.RequirementLine;
import kr.opengov.actionplans.RequirementVerdict;
import kr.opengov.platform.rules.RuleVersion;

/** The rules of the requirements with all their versions, asked for the day that counts for each. */
final class DatedRequirements {

    /** The area of the platform's rules that belongs to the requirements. */
    static final String AREA = "plans";

    /** The rule by which a miss is reported and does not count; it belongs to membership's area. */
    static final String GRACE = "membership.grace";

    private final Collection<RuleVersion> versions;

    DatedRequirements(Collection<RuleVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    /** Every requirement with its verdict on a day. */
    List<RequirementLine> lines(PlanFacts facts, LocalDate day) {
        return Arrays.stream(Requirement.values())
                .map(requirement -> line(requirement, facts, day))
                .toList();
    }

    private RequirementLine line(Requirement requirement, PlanFacts facts, LocalDate day) {
        LocalDate counts = RequirementPolicy.ruleDay(requirement, facts, day);
        Optional<RuleVersion> rule = on(requirement.rule(), counts);
        Judgement judgement = rule.map(version -> RequirementPolicy.judge(requirement, facts, version, day))
                .orElseGet(() -> Judgement.of(RequirementVerdict.NOT_APPLICABLE, "NO_RULE", counts));
        return new RequirementLine(
                requirement,
                rule.orElse(null),
                judgement.verdict(),
                judgement.reason(),
                judgement.arguments(),
                judgement.evidence(),
                day,
                judgement.dueOn(),
                judgement.verdict() == RequirementVerdict.MISSED && rule.isPresent() && inGrace(rule.get(), counts));
    }

    /** The grace is for the standards that came into force with it. */
    private boolean inGrace(RuleVersion rule, LocalDate day) {
        return on(GRACE, day)
                .filter(grace -> grace.validFrom().equals(rule.validFrom()))
                .isPresent();
    }

    private Optional<RuleVersion> on(String code, LocalDate day) {
        return versions.stream()
                .filter(version -> version.rule().equals(code)
                        && !version.validFrom().isAfter(day)
                        && (version.validTo() == null || !version.validTo().isBefore(day)))
                .findFirst();
    }
}
