package kr.opengov.membership.internal.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.opengov.membership.CycleSheet;
import kr.opengov.membership.PlanCycle;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.membership.ScoreMetric;
import kr.opengov.membership.ScoreSheet;
import kr.opengov.membership.Verdict;

/**
 * Everything the rules say about one member on a day, from facts that were read before: no statement here.
 *
 * @param sheets the latest year first
 * @param eligibilityReview null without sheets
 * @param cycles the latest first
 * @param proceduralReview null without cycles
 */
record Judgement(
        List<ScoreSheet> sheets, Verdict eligibilityReview, List<CycleSheet> cycles, Verdict proceduralReview) {

    /**
     * @param entries those that count, any order
     * @param cycles those that count, by their number
     * @param planDue whether another plan is expected: the member belongs on the day
     */
    static Judgement of(
            Collection<ScoreEntry> entries,
            Collection<PlanCycle> cycles,
            boolean planDue,
            DatedRules rules,
            LocalDate day) {
        List<ScoreSheet> sheets = sheets(entries, rules, day);
        List<CycleSheet> judged = cycles(cycles, planDue, rules, day);
        Verdict years = sheets.isEmpty()
                ? null
                : ConsecutiveRule.ofYears(
                        sheets.stream().map(ScoreSheet::eligibility).toList(),
                        rules.on(DatedRules.ELIGIBILITY_REVIEW, day));
        Verdict process = judged.isEmpty()
                ? null
                : ConsecutiveRule.ofCycles(
                        judged.stream().map(CycleSheet::verdict).toList(), rules.on(DatedRules.PROCEDURAL_REVIEW, day));
        return new Judgement(reversed(sheets), years, reversed(judged), process);
    }

    private static List<ScoreSheet> sheets(Collection<ScoreEntry> entries, DatedRules rules, LocalDate day) {
        Map<Integer, Map<ScoreMetric, ScoreEntry>> years = new TreeMap<>();
        entries.stream().filter(entry -> entry.year() <= day.getYear()).forEach(entry -> years.computeIfAbsent(
                        entry.year(), year -> new EnumMap<>(ScoreMetric.class))
                .put(entry.metric(), entry));
        List<ScoreSheet> sheets = new ArrayList<>();
        years.forEach((year, values) -> sheets.add(new ScoreSheet(
                year,
                List.copyOf(values.values()),
                EligibilityRule.judge(year, values, rules),
                ValuesRule.judge(year, values, rules))));
        return sheets;
    }

    private static List<CycleSheet> cycles(
            Collection<PlanCycle> cycles, boolean planDue, DatedRules rules, LocalDate day) {
        CycleRule rule = new CycleRule(rules, day);
        List<CycleSheet> judged = new ArrayList<>();
        PlanCycle previous = null;
        for (PlanCycle cycle : cycles) {
            PlanCycle before = previous != null && previous.ordinal() == cycle.ordinal() - 1 ? previous : null;
            judged.add(new CycleSheet(cycle, rule.judge(cycle, before)));
            previous = cycle;
        }
        if (previous != null && planDue) {
            rule.next(previous).ifPresent(next -> judged.add(new CycleSheet(null, next)));
        }
        return judged;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
