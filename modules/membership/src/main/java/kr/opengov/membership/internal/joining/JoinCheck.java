package kr.opengov.membership.internal.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kr.opengov.membership.Finding;
import kr.opengov.membership.FindingWeight;
import kr.opengov.membership.JoinFact;
import kr.opengov.membership.JoinFactKind;
import kr.opengov.membership.MemberStatus;
import kr.opengov.membership.MembershipKind;
import kr.opengov.membership.Verdict;
import kr.opengov.membership.internal.eligibility.DatedRules;
import kr.opengov.platform.rules.Effect;
import kr.opengov.platform.rules.RuleVersion;

/**
 * What the rules say about joining on a day. A country: three dated documents in order, the eligibility score and the
 * values check. A local government: its country in good standing on the day, a letter of support, a reform in the past
 * three years, and at least 16 months left in the administration's term (OGP Local). Each rule is of the day of joining.
 */
final class JoinCheck {

    private final DatedRules rules;
    private final LocalDate day;
    private final Map<JoinFactKind, JoinFact> facts;
    private final List<Finding> findings = new ArrayList<>();
    private boolean blocked;

    JoinCheck(DatedRules rules, LocalDate day, Map<JoinFactKind, JoinFact> facts) {
        this.rules = rules;
        this.day = day;
        this.facts = facts;
    }

    /** @param countryStatus the country's status on the day; null when it has none */
    List<Finding> local(MemberStatus countryStatus, String countryCode) {
        withRule(DatedRules.LOCAL_ADMISSION, rule -> {
            if (rules.values(rule).flag("parentInGoodStanding")) {
                boolean good = countryStatus == MemberStatus.ACTIVE || countryStatus == MemberStatus.UNDER_REVIEW;
                say(rule, good, good ? "COUNTRY_IN_GOOD_STANDING" : "COUNTRY_NOT_GOOD", countryCode, day);
            }
            if (rules.values(rule).flag("letterOfSupport")) {
                dated(rule, JoinFactKind.LETTER_OF_SUPPORT);
            }
            reform(rule);
            term(rule);
        });
        order(List.of(JoinFactKind.DECLARATION, JoinFactKind.ACTION_PLAN));
        return List.copyOf(findings);
    }

    /** @param latest the verdicts of the latest year with values; empty when nobody recorded any */
    List<Finding> country(List<Verdict> latest) {
        withRule(DatedRules.JOINING, rule -> {
            dated(rule, JoinFactKind.LETTER_OF_INTENT);
            dated(rule, JoinFactKind.DECLARATION);
            JoinFact plan = facts.get(JoinFactKind.ACTION_PLAN);
            if (plan == null) {
                findings.add(Finding.of("JOIN_PLAN_TO_COME", FindingWeight.NOTE, rule.rule(), rule.id()));
            } else {
                dated(rule, JoinFactKind.ACTION_PLAN);
            }
        });
        order(JoinFactKind.of(MembershipKind.NATIONAL));
        scored(DatedRules.ELIGIBILITY, latest, 0, "JOIN_ELIGIBILITY");
        scored(DatedRules.VALUES_CHECK, latest, 1, "JOIN_VALUES");
        return List.copyOf(findings);
    }

    /** Whether a rule that blocks is not kept. */
    boolean blocked() {
        return blocked;
    }

    private void scored(String code, List<Verdict> latest, int index, String sentence) {
        withRule(code, rule -> {
            Verdict verdict = latest.size() > index ? latest.get(index) : null;
            if (verdict == null) {
                say(rule, false, sentence + "_UNKNOWN");
                return;
            }
            switch (verdict.outcome()) {
                case PASS -> say(rule, true, sentence + "_PASS", verdict.number());
                case FAIL -> say(rule, false, sentence + "_FAIL", verdict.number());
                case NOT_ENOUGH_DATA -> say(rule, false, sentence + "_OPEN", verdict.number());
                case NOT_APPLICABLE ->
                    findings.add(Finding.of("RULE_NOT_IN_FORCE", FindingWeight.NOTE, null, null, day));
            }
        });
    }

    private void reform(RuleVersion rule) {
        int years = rules.values(rule).number("reformYears");
        JoinFact reform = facts.get(JoinFactKind.REFORM);
        if (reform == null) {
            say(rule, false, "REFORM_MISSING", years);
            return;
        }
        boolean recent = !reform.datedOn().isAfter(day) && !reform.datedOn().isBefore(day.minusYears(years));
        say(rule, recent, recent ? "REFORM_RECENT" : "REFORM_OLD", reform.datedOn(), years);
    }

    private void term(RuleVersion rule) {
        int months = rules.values(rule).number("monthsLeft");
        JoinFact term = facts.get(JoinFactKind.TERM_END);
        if (term == null) {
            say(rule, false, "TERM_MISSING", months);
            return;
        }
        // The last day belongs to the term.
        LocalDate end = term.datedOn().plusDays(1);
        boolean enough = !day.plusMonths(months).isAfter(end);
        long left = Math.max(0, ChronoUnit.MONTHS.between(day, end));
        say(rule, enough, enough ? "TERM_LONG_ENOUGH" : "TERM_TOO_SHORT", term.datedOn(), left, months);
    }

    private void dated(RuleVersion rule, JoinFactKind kind) {
        JoinFact fact = facts.get(kind);
        boolean there = fact != null && !fact.datedOn().isAfter(day);
        if (there) {
            say(rule, true, "JOIN_" + kind, fact.datedOn());
        } else {
            say(rule, false, "JOIN_" + kind + "_MISSING", day);
        }
    }

    /** No document is older than the one before it; a document without the one before it is out of order too. */
    private void order(List<JoinFactKind> kinds) {
        Optional<RuleVersion> rule = rules.on(DatedRules.JOINING, day);
        JoinFact last = null;
        for (JoinFactKind kind : kinds) {
            JoinFact fact = facts.get(kind);
            if (fact != null && last != null && fact.datedOn().isBefore(last.datedOn())) {
                JoinFact before = last;
                rule.ifPresent(version -> say(version, false, "JOIN_ORDER", fact.datedOn(), before.datedOn()));
            }
            last = fact == null ? last : fact;
        }
    }

    private void withRule(String code, Consumer<RuleVersion> judge) {
        rules.on(code, day)
                .ifPresentOrElse(
                        judge,
                        () -> findings.add(Finding.of("RULE_NOT_IN_FORCE", FindingWeight.NOTE, null, null, day)));
    }

    private void say(RuleVersion rule, boolean kept, String code, Object... arguments) {
        findings.add(
                Finding.of(code, kept ? FindingWeight.FOR : FindingWeight.AGAINST, rule.rule(), rule.id(), arguments));
        blocked |= !kept && rule.effect() == Effect.BLOCK;
    }
}
