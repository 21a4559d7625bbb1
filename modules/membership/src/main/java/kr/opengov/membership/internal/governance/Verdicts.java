package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import kr.opengov.membership.BodyCompliance;
import kr.opengov.membership.BodyFinding;
import kr.opengov.membership.BodyRule;
import kr.opengov.membership.CharterView;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.FindingOutcome;
import kr.opengov.membership.RosterRow;
import kr.opengov.membership.RuleDays;
import kr.opengov.membership.SeatHolder;
import kr.opengov.membership.Vacancy;
import kr.opengov.platform.rules.RuleParameters;
import kr.opengov.platform.rules.RuleVersion;

/**
 * What the rules say of a body on a day. The charter of the day gives the figures, the dated rule what it is silent on
 * and whether a breach is refused or only shown.
 */
public final class Verdicts {

    private static final int PERCENT = 100;
    private static final int MONTHS_OF_YEAR = 12;

    private final BiFunction<String, LocalDate, Optional<RuleVersion>> rules;

    /** @param rules the version of a rule that holds on a day */
    public Verdicts(BiFunction<String, LocalDate, Optional<RuleVersion>> rules) {
        this.rules = rules;
    }

    /** One finding for every rule that applies on the day. */
    public List<BodyFinding> on(BodyFacts facts, LocalDate day) {
        List<BodyFinding> findings = new ArrayList<>();
        if (!facts.exists(day)) {
            return findings;
        }
        List<RosterRow> roster = facts.roster(day);
        CharterView charter = facts.charter(day).orElse(null);
        Optional<RuleVersion> own = rules.apply(facts.ruleCode(), day);
        own.ifPresent(rule -> {
            size(rule, charter, roster).ifPresent(findings::add);
            parity(rule, roster, facts.vacancies(day)).ifPresent(findings::add);
            chairs(rule, charter, roster).ifPresent(findings::add);
            length(rule, charter, roster, day).ifPresent(findings::add);
        });
        if (charter != null && charter.privatePercent() != null) {
            rules.apply(BodyRule.PRIVATE_SHARE.code(facts.ruleCode()), day)
                    .ifPresent(rule -> findings.add(share(rule, charter.privatePercent(), roster)));
        }
        findings.sort(Comparator.comparing(BodyFinding::rule));
        return findings;
    }

    /** Days out of compliance in a period, both ends included; days outside the life of the body do not count. */
    public BodyCompliance over(BodyFacts facts, LocalDate from, LocalDate to, List<LocalDate> ruleDays) {
        SortedSet<LocalDate> starts = new TreeSet<>(facts.changeDays());
        starts.addAll(ruleDays);
        facts.holders().forEach(holder -> facts.charters().forEach(charter -> {
            if (charter.termMonths() != null) {
                starts.add(holder.from().day().plusMonths(charter.termMonths()));
            }
        }));
        rules.apply(facts.ruleCode(), to)
                .filter(rule -> rule.values().has("termYears"))
                .ifPresent(rule -> facts.holders()
                        .forEach(holder -> starts.add(
                                holder.from().day().plusYears(rule.values().number("termYears")))));
        List<LocalDate> days = new ArrayList<>(starts.subSet(from, to.plusDays(1)));
        if (days.isEmpty() || !days.get(0).equals(from)) {
            days.add(0, from);
        }
        return new Count(facts, from, to).of(days);
    }

    /**
     * What a change would break, or break worse than it is: the first day of each rule, within the days from {@code
     * from} on.
     */
    public List<BodyFinding> broken(BodyFacts before, BodyFacts after, LocalDate from, LocalDate until) {
        SortedSet<LocalDate> days = new TreeSet<>(before.changeDays());
        days.addAll(after.changeDays());
        days.add(from);
        Map<BodyRule, BodyFinding> worse = new EnumMap<>(BodyRule.class);
        for (LocalDate day : days.tailSet(from)) {
            if (until != null && day.isAfter(until)) {
                break;
            }
            List<BodyFinding> then = on(before, day);
            for (BodyFinding finding : on(after, day)) {
                boolean news = then.stream()
                        .noneMatch(old -> old.rule() == finding.rule() && old.broken() && !worse(finding, old));
                // Time alone makes a term too long: that is judged by the last day of the entry itself.
                if (finding.broken() && news && finding.rule() != BodyRule.TERM_LENGTH) {
                    worse.putIfAbsent(finding.rule(), finding);
                }
            }
        }
        return List.copyOf(worse.values());
    }

    /** A finding of a rule that is not about a day but about an entry; empty when the rule does not hold then. */
    Optional<BodyFinding> about(BodyRule rule, BodyFacts facts, LocalDate day, int actual, int allowed, String name) {
        return rules.apply(rule.code(facts.ruleCode()), day)
                .map(version -> finding(rule, version, FindingOutcome.NOT_MET, actual, allowed, name));
    }

    private static boolean worse(BodyFinding now, BodyFinding before) {
        return now.rule() == BodyRule.PRIVATE_SHARE || now.rule() == BodyRule.CHAIRS
                ? now.actual() < before.actual()
                : now.actual() > before.actual();
    }

    private static Optional<BodyFinding> size(RuleVersion rule, CharterView charter, List<RosterRow> roster) {
        return limit(charter == null ? null : charter.maximum(), rule, "members", "seats")
                .map(most ->
                        finding(BodyRule.ROSTER_SIZE, rule, met(roster.size() <= most), roster.size(), most, null));
    }

    private static BodyFinding share(RuleVersion rule, int least, List<RosterRow> roster) {
        long members =
                roster.stream().filter(row -> row.constituency().isPrivate()).count();
        FindingOutcome outcome =
                roster.isEmpty() ? FindingOutcome.CANNOT_TELL : met(members * PERCENT >= (long) least * roster.size());
        int percent = roster.isEmpty() ? 0 : (int) (members * PERCENT / roster.size());
        return finding(BodyRule.PRIVATE_SHARE, rule, outcome, percent, least, null);
    }

    /** Parity holds on every date; seats nobody was ever recorded on leave it open. */
    private static Optional<BodyFinding> parity(RuleVersion rule, List<RosterRow> roster, List<Vacancy> vacancies) {
        if (!rule.values().has("government") || !rule.values().has("civilSociety")) {
            return Optional.empty();
        }
        int government = count(roster, Constituency.GOVERNMENT);
        int civil = count(roster, Constituency.CIVIL_SOCIETY);
        boolean open = vacancies.stream().anyMatch(vacancy -> !vacancy.vacated());
        FindingOutcome outcome = open ? FindingOutcome.CANNOT_TELL : met(government == civil);
        return Optional.of(finding(BodyRule.PARITY, rule, outcome, government, civil, null));
    }

    /** Too few chairs on record may be a gap in the record, too many never. */
    private static Optional<BodyFinding> chairs(RuleVersion rule, CharterView charter, List<RosterRow> roster) {
        return limit(charter == null ? null : charter.chairs(), rule, "coChairs")
                .map(wanted -> {
                    int chairs = (int) roster.stream().filter(RosterRow::chair).count();
                    FindingOutcome outcome = chairs < wanted ? FindingOutcome.CANNOT_TELL : met(chairs == wanted);
                    return finding(BodyRule.CHAIRS, rule, outcome, chairs, wanted, null);
                });
    }

    private static Optional<BodyFinding> length(
            RuleVersion rule, CharterView charter, List<RosterRow> roster, LocalDate day) {
        return limit(charter == null ? null : charter.termMonths(), rule)
                .or(() -> rule.values().has("termYears")
                        ? Optional.of(rule.values().number("termYears") * MONTHS_OF_YEAR)
                        : Optional.empty())
                .map(months -> {
                    List<SeatHolder> appointed = roster.stream()
                            .map(RosterRow::holder)
                            .filter(holder -> holder != null && !holder.exOfficio())
                            .toList();
                    List<SeatHolder> over = appointed.stream()
                            .filter(SeatHolder::beginningKnown)
                            .filter(holder -> !day.isBefore(holder.from().day().plusMonths(months)))
                            .toList();
                    boolean open = appointed.stream().anyMatch(holder -> !holder.beginningKnown());
                    FindingOutcome outcome = over.isEmpty() && open ? FindingOutcome.CANNOT_TELL : met(over.isEmpty());
                    return finding(
                            BodyRule.TERM_LENGTH,
                            rule,
                            outcome,
                            over.size(),
                            months,
                            over.isEmpty() ? null : over.get(0).name("ko"));
                });
    }

    private static Optional<Integer> limit(Integer charter, RuleVersion rule, String... names) {
        if (charter != null) {
            return Optional.of(charter);
        }
        RuleParameters parameters = rule.values();
        for (String name : names) {
            if (parameters.has(name)) {
                return Optional.of(parameters.number(name));
            }
        }
        return Optional.empty();
    }

    private static int count(List<RosterRow> roster, Constituency constituency) {
        return (int) roster.stream()
                .filter(row -> row.constituency() == constituency)
                .count();
    }

    private static FindingOutcome met(boolean met) {
        return met ? FindingOutcome.MET : FindingOutcome.NOT_MET;
    }

    private static BodyFinding finding(
            BodyRule rule, RuleVersion version, FindingOutcome outcome, int actual, int allowed, String name) {
        boolean overridable =
                !version.values().has("override") || version.values().flag("override");
        return new BodyFinding(
                rule,
                outcome,
                version.effect(),
                overridable,
                version.id(),
                version.titleKo(),
                version.titleEn(),
                version.source(),
                actual,
                allowed,
                name);
    }

    /** Counts stretch by stretch: between two changes every day has the same verdict. */
    private final class Count {

        private final BodyFacts facts;
        private final LocalDate from;
        private final LocalDate to;
        private final Map<BodyRule, List<RuleDays.Span>> spans = new EnumMap<>(BodyRule.class);
        private final Map<BodyRule, Long> unknown = new EnumMap<>(BodyRule.class);
        private long days;
        private long broken;

        Count(BodyFacts facts, LocalDate from, LocalDate to) {
            this.facts = facts;
            this.from = from;
            this.to = to;
        }

        BodyCompliance of(List<LocalDate> starts) {
            for (int i = 0; i < starts.size(); i++) {
                LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : to;
                stretch(starts.get(i), last);
            }
            return new BodyCompliance(
                    from,
                    to,
                    days,
                    broken,
                    spans.keySet().stream().map(this::ofRule).toList());
        }

        private void stretch(LocalDate first, LocalDate last) {
            if (!facts.exists(first)) {
                return;
            }
            long length = last.toEpochDay() - first.toEpochDay() + 1;
            days += length;
            List<BodyFinding> findings = on(facts, first);
            if (findings.stream().anyMatch(BodyFinding::broken)) {
                broken += length;
            }
            for (BodyFinding finding : findings) {
                List<RuleDays.Span> stretches = spans.computeIfAbsent(finding.rule(), none -> new ArrayList<>());
                if (finding.outcome() == FindingOutcome.CANNOT_TELL) {
                    unknown.merge(finding.rule(), length, Long::sum);
                }
                if (finding.broken()) {
                    join(stretches, new RuleDays.Span(first, last, finding));
                }
            }
        }

        private void join(List<RuleDays.Span> stretches, RuleDays.Span next) {
            RuleDays.Span before = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (before != null && before.to().plusDays(1).equals(next.from())) {
                stretches.set(stretches.size() - 1, new RuleDays.Span(before.from(), next.to(), before.finding()));
            } else {
                stretches.add(next);
            }
        }

        private RuleDays ofRule(BodyRule rule) {
            List<RuleDays.Span> stretches = spans.get(rule);
            return new RuleDays(
                    rule,
                    stretches.stream()
                            .mapToLong(
                                    span -> span.to().toEpochDay() - span.from().toEpochDay() + 1)
                            .sum(),
                    unknown.getOrDefault(rule, 0L),
                    stretches);
        }
    }
}
