package kr.opengov.actionplans.internal.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.CommitmentDraftView;
import kr.opengov.actionplans.CommitmentText;
import kr.opengov.actionplans.MilestoneDraft;
import kr.opengov.actionplans.PlanFinding;
import kr.opengov.actionplans.internal.register.ActionPlan;
import kr.opengov.platform.rules.RuleVersion;
import kr.opengov.platform.rules.Rules;

/** Looks over a plan that is written, by the dated rules; what they say blocks or warns. */
final class PlanChecks {

    private final Rules rules;
    private final LocalDate day;
    private final List<PlanFinding> findings = new ArrayList<>();

    PlanChecks(Rules rules, LocalDate day) {
        this.rules = rules;
        this.day = day;
    }

    List<PlanFinding> of(WrittenPlan plan) {
        ActionPlan head = plan.plan();
        List<CommitmentDraftView> commitments = plan.commitments();
        boolean national = head.memberCode().indexOf('-') < 0;
        rule("plans.number").ifPresent(rule -> {
            int most = rule.values().number(national ? "national" : "local");
            if (commitments.size() > most) {
                add(null, "TOO_MANY", rule, commitments.size(), most);
            }
        });
        rule("plans.delivery").ifPresent(rule -> {
            if (head.titleEn() == null) {
                add(null, "NO_ENGLISH", rule);
            } else if (head.titleEn().equals(head.titleKo())) {
                add(null, "SAME_ENGLISH", rule);
            }
            commitments.forEach(commitment -> english(commitment, rule));
        });
        rule("plans.weights").ifPresent(rule -> commitments.forEach(commitment -> weights(commitment, rule)));
        rule("plans.commitment").ifPresent(rule -> commitments.forEach(commitment -> template(commitment, rule)));
        rule("plans.dates").ifPresent(rule -> commitments.forEach(commitment -> dates(head, commitment, rule)));
        return findings;
    }

    private Optional<RuleVersion> rule(String code) {
        return rules.inForce(code, day);
    }

    private void add(String commitment, String code, RuleVersion rule, Object... arguments) {
        findings.add(new PlanFinding(commitment, code, List.of(arguments), rule));
    }

    private void english(CommitmentDraftView commitment, RuleVersion rule) {
        CommitmentText text = commitment.text();
        boolean missing = text.titleEn() == null
                || text.problemKo() != null && text.problemEn() == null
                || text.descriptionKo() != null && text.descriptionEn() == null
                || text.approachKo() != null && text.approachEn() == null
                || text.relevanceKo() != null && text.relevanceEn() == null;
        if (missing) {
            add(commitment.code(), "NO_ENGLISH", rule);
        } else if (text.titleEn().equals(text.titleKo())) {
            add(commitment.code(), "SAME_ENGLISH", rule);
        }
    }

    private void weights(CommitmentDraftView commitment, RuleVersion rule) {
        List<MilestoneDraft> milestones = commitment.milestones();
        if (milestones.isEmpty() || milestones.stream().anyMatch(milestone -> milestone.weight() == null)) {
            return;
        }
        int sum = milestones.stream().mapToInt(MilestoneDraft::weight).sum();
        if (sum != rule.values().number("sum")) {
            add(commitment.code(), "WEIGHTS", rule, sum, rule.values().number("sum"));
        }
    }

    private void template(CommitmentDraftView commitment, RuleVersion rule) {
        CommitmentText text = commitment.text();
        int values = (text.transparency() ? 1 : 0) + (text.participation() ? 1 : 0) + (text.accountability() ? 1 : 0);
        if (values < rule.values().number("values")) {
            add(commitment.code(), "NO_VALUE", rule);
        }
        if (text.startsOn() == null || text.endsOn() == null) {
            add(commitment.code(), "NO_DATES", rule);
        }
        if (commitment.milestones().isEmpty()) {
            add(commitment.code(), "NO_MILESTONES", rule);
        }
        if (commitment.agencies().isEmpty()) {
            add(commitment.code(), "NO_AGENCY", rule);
        }
    }

    private void dates(ActionPlan plan, CommitmentDraftView commitment, RuleVersion rule) {
        CommitmentText text = commitment.text();
        if (outside(text.startsOn(), text.endsOn(), plan.start(), plan.end())) {
            add(commitment.code(), "OUTSIDE_PLAN", rule, plan.start(), plan.end());
        }
        commitment.milestones().stream()
                .filter(milestone -> outside(milestone.startsOn(), milestone.endsOn(), text.startsOn(), text.endsOn()))
                .forEach(milestone -> add(commitment.code(), "OUTSIDE_COMMITMENT", rule, milestone.titleKo()));
    }

    private static boolean outside(LocalDate from, LocalDate to, LocalDate start, LocalDate end) {
        return start != null && from != null && from.isBefore(start) || end != null && to != null && to.isAfter(end);
    }
}
