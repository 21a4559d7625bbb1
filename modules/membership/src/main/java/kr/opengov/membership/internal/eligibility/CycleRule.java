package kr.opengov.membership.internal.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.PlanDelivery;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.VerdictKind;
import kr.opengov.membership.VerdictOutcome;
import kr.opengov.platform.rules.RuleVersion;

/**
 * A cycle is contrary to process when any of three holds: no plan within some months after the end of the last one,
 * minimum requirements not met, no progress on any commitment (OGP Articles of Governance; Participation and Co-Creation
 * Standards of 2022). For the delivery the rule of the day counts on which the last plan ended, for the rest the rule of
 * the day on which the plan was delivered, or began where that day is not known.
 */
final class CycleRule {

    private final DatedRules rules;
    private final LocalDate today;
    private Reasons reasons;

    /** @param today what is due later is awaited, not missing */
    CycleRule(DatedRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** @param previous the cycle before, or null when none is recorded */
    Verdict judge(PlanCycle cycle, PlanCycle previous) {
        reasons = new Reasons(VerdictKind.CYCLE, cycle.ordinal());
        reasons.restOn(cycle.confidence());
        delivery(cycle, previous);
        LocalDate day = cycle.deliveredOn() != null ? cycle.deliveredOn() : cycle.starts();
        Optional<RuleVersion> rule = day == null ? Optional.empty() : rules.on(DatedRules.CONTRARY_TO_PROCESS, day);
        if (day == null) {
            reasons.say(null, FindingWeight.OPEN, "CYCLE_DAYS_UNKNOWN");
        } else if (rule.isPresent()) {
            requirements(cycle, rule.get(), day);
            progress(cycle, rule.get());
        } else {
            reasons.say(null, FindingWeight.NOTE, "RULE_NOT_IN_FORCE", day);
        }
        return outcome();
    }

    /** The plan that should follow the last one; empty as long as the last one runs or its end is not known. */
    Optional<Verdict> next(PlanCycle last) {
        if (last.ends() == null || !last.ends().isBefore(today)) {
            return Optional.empty();
        }
        reasons = new Reasons(VerdictKind.CYCLE, last.ordinal() + 1);
        reasons.restOn(last.confidence());
        return rules.on(DatedRules.CONTRARY_TO_PROCESS, last.ends()).map(rule -> {
            missing(rule, deadline(last, rule));
            return outcome();
        });
    }

    private void delivery(PlanCycle cycle, PlanCycle previous) {
        if (cycle.ordinal() == 1) {
            reasons.say(null, FindingWeight.NOTE, "FIRST_PLAN");
            return;
        }
        if (previous == null || previous.ends() == null) {
            reasons.say(null, FindingWeight.OPEN, "PREVIOUS_PLAN_UNKNOWN", cycle.ordinal() - 1);
            return;
        }
        reasons.restOn(previous.confidence());
        Optional<RuleVersion> inForce = rules.on(DatedRules.CONTRARY_TO_PROCESS, previous.ends());
        if (inForce.isEmpty()) {
            reasons.say(null, FindingWeight.NOTE, "RULE_NOT_IN_FORCE", previous.ends());
            return;
        }
        RuleVersion rule = inForce.get();
        LocalDate deadline = deadline(previous, rule);
        int months = rules.values(rule).number("planMonths");
        if (cycle.delivery() == PlanDelivery.NOT_DELIVERED) {
            missing(rule, deadline);
        } else if (cycle.deliveredOn() == null) {
            reasons.say(rule, FindingWeight.OPEN, "DELIVERY_UNKNOWN", deadline, months);
        } else if (cycle.deliveredOn().isAfter(deadline)) {
            reasons.say(
                    rule, FindingWeight.AGAINST, "PLAN_LATE", cycle.deliveredOn(), deadline, months, previous.ends());
        } else {
            reasons.say(
                    rule, FindingWeight.FOR, "PLAN_ON_TIME", cycle.deliveredOn(), deadline, months, previous.ends());
        }
    }

    private void missing(RuleVersion rule, LocalDate deadline) {
        int months = rules.values(rule).number("planMonths");
        boolean over = today.isAfter(deadline);
        reasons.say(
                rule,
                over ? FindingWeight.AGAINST : FindingWeight.OPEN,
                over ? "PLAN_MISSING" : "PLAN_AWAITED",
                deadline,
                months);
    }

    private void requirements(PlanCycle cycle, RuleVersion rule, LocalDate day) {
        if (!rules.values(rule).flag("minimumRequirements")) {
            return;
        }
        if (cycle.requirementsMet() == null) {
            reasons.say(rule, FindingWeight.OPEN, "REQUIREMENTS_UNKNOWN");
        } else if (cycle.requirementsMet()) {
            reasons.say(rule, FindingWeight.FOR, "REQUIREMENTS_MET");
        } else {
            Optional<RuleVersion> grace = rules.on(DatedRules.GRACE, day)
                    .filter(version -> !day.isAfter(rules.values(version).day("notCountedUntil")));
            reasons.say(
                    rule, grace.isPresent() ? FindingWeight.REPORTED : FindingWeight.AGAINST, "REQUIREMENTS_NOT_MET");
            grace.ifPresent(version -> reasons.say(
                    version,
                    FindingWeight.NOTE,
                    "GRACE",
                    day,
                    rules.values(version).day("notCountedUntil")));
        }
    }

    private void progress(PlanCycle cycle, RuleVersion rule) {
        if (!rules.values(rule).flag("progressOnOneCommitment")) {
            return;
        }
        if (Boolean.TRUE.equals(cycle.progress())) {
            reasons.say(rule, FindingWeight.FOR, "PROGRESS");
        } else if (cycle.ends() == null || !cycle.ends().isBefore(today)) {
            reasons.say(rule, FindingWeight.OPEN, "PROGRESS_NOT_DUE");
        } else if (cycle.progress() == null) {
            reasons.say(rule, FindingWeight.OPEN, "PROGRESS_UNKNOWN");
        } else {
            reasons.say(rule, FindingWeight.AGAINST, "NO_PROGRESS");
        }
    }

    private LocalDate deadline(PlanCycle previous, RuleVersion rule) {
        return previous.ends().plusMonths(rules.values(rule).number("planMonths"));
    }

    /** One broken condition is enough; without one, what is not known keeps the verdict open. */
    private Verdict outcome() {
        if (reasons.has(FindingWeight.AGAINST)) {
            return reasons.outcome(VerdictOutcome.FAIL);
        }
        return reasons.outcome(reasons.has(FindingWeight.OPEN) ? VerdictOutcome.NOT_ENOUGH_DATA : VerdictOutcome.PASS);
    }
}
