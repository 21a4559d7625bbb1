package kr.opengov.actionplans.internal.requirement;

import static kr.opengov.actionplans.PlanEventKind.APPROVAL;
import static kr.opengov.actionplans.PlanEventKind.CALL;
import static kr.opengov.actionplans.PlanEventKind.DELIVERY;
import static kr.opengov.actionplans.PlanEventKind.DIRECTION;
import static kr.opengov.actionplans.PlanEventKind.FEEDBACK;
import static kr.opengov.actionplans.PlanEventKind.FINDING;
import static kr.opengov.actionplans.PlanEventKind.FORUM_MEETING;
import static kr.opengov.actionplans.PlanEventKind.RESPONSES;
import static kr.opengov.actionplans.RequirementVerdict.DUE;
import static kr.opengov.actionplans.RequirementVerdict.MET;
import static kr.opengov.actionplans.RequirementVerdict.MISSED;
import static kr.opengov.actionplans.RequirementVerdict.NOT_APPLICABLE;
import static kr.opengov.actionplans.RequirementVerdict.NOT_YET;
import static kr.opengov.actionplans.RequirementVerdict.UNPROVEN;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.DatePrecision;
import kr.opengov.actionplans.PlanEventKind;
import kr.opengov.actionplans.PlanEventView;
import kr.opengov.actionplans.Requirement;
import kr.opengov.actionplans.RequirementVerdict;
import kr.opengov.platform.rules.RuleVersion;

/**
 * Judges a requirement by the facts on record up to a day. An assessor's finding goes before everything; a missing record
 * alone is never a miss.
 */
final class RequirementPolicy {

    private RequirementPolicy() {}

    /** The verdict under a version of the requirement's rule. */
    static Judgement judge(Requirement requirement, PlanFacts facts, RuleVersion rule, LocalDate day) {
        Optional<PlanEventView> finding = facts.of(FINDING).stream()
                .filter(event -> event.requirement() == requirement)
                .findFirst();
        if (finding.isPresent()) {
            return found(requirement, facts, finding.get());
        }
        return switch (requirement) {
            case LENGTH -> length(facts, rule);
            case NUMBER -> number(facts, rule);
            case TIMELINE -> timeline(facts, rule, day);
            case FORUM -> forum(facts, rule, day);
            case RESPONSE -> response(facts, rule, day);
            case DELIVERY -> delivery(facts, day);
            case REPOSITORY -> yearly(facts, PlanEventKind.REPOSITORY, rule, day);
            case OPEN_MEETINGS -> yearly(facts, PlanEventKind.OPEN_MEETING, rule, day);
            case REVIEW -> review(facts, rule, day);
        };
    }

    /** The day whose rule counts: what was decided keeps the rule of then. */
    static LocalDate ruleDay(Requirement requirement, PlanFacts facts, LocalDate day) {
        LocalDate made =
                switch (requirement) {
                    case LENGTH, NUMBER, DELIVERY ->
                        facts.last(DELIVERY).map(PlanEventView::day).orElseGet(() -> earlier(facts.start(), day));
                    case TIMELINE -> begins(facts).orElse(day);
                    case RESPONSE ->
                        facts.last(APPROVAL).map(PlanEventView::begins).orElse(day);
                    case REVIEW -> facts.last(DELIVERY).map(PlanEventView::day).orElse(day);
                    case FORUM, REPOSITORY, OPEN_MEETINGS -> earlier(facts.end(), day);
                };
        return earlier(made, day);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Judgement found(Requirement requirement, PlanFacts facts, PlanEventView finding) {
        List<PlanEventView> evidence = new ArrayList<>(List.of(finding));
        Optional<PlanEventView> feedback = facts.last(FEEDBACK);
        Optional<PlanEventView> approval = facts.last(APPROVAL);
        if (requirement != Requirement.RESPONSE || feedback.isEmpty() || approval.isEmpty()) {
            return new Judgement(MISSED, "FOUND", List.of(), evidence, null);
        }
        evidence.add(0, feedback.get());
        evidence.add(1, approval.get());
        LocalDate closed = feedback.get().day();
        LocalDate began = approval.get().begins();
        return new Judgement(
                MISSED,
                "FOUND_RESPONSE",
                List.of(closed, began, ChronoUnit.DAYS.between(closed, began)),
                evidence,
                null);
    }

    private static Judgement length(PlanFacts facts, RuleVersion rule) {
        if (!facts.national()) {
            return Judgement.of(NOT_APPLICABLE, "LOCAL_TERM");
        }
        if (facts.precision() == DatePrecision.YEAR) {
            return Judgement.of(
                    UNPROVEN,
                    "LENGTH_BY_YEAR",
                    String.valueOf(facts.start().getYear()),
                    String.valueOf(facts.end().getYear()));
        }
        long months = Period.between(facts.start(), facts.end().plusDays(1)).toTotalMonths();
        boolean fits = months == 12L * rule.values().number("shortYears")
                || months == 12L * rule.values().number("longYears");
        return Judgement.of(fits ? MET : MISSED, "LENGTH", months);
    }

    private static Judgement number(PlanFacts facts, RuleVersion rule) {
        long count = facts.announced() == null ? facts.commitments() : facts.announced();
        int most = rule.values().number(facts.national() ? "national" : "local");
        if (count == 0) {
            return Judgement.of(NOT_YET, "NO_COMMITMENTS");
        }
        return Judgement.of(count > most ? MISSED : MET, count > most ? "TOO_MANY" : "WITHIN", count, most);
    }

    private static Optional<LocalDate> begins(PlanFacts facts) {
        return facts.first(DIRECTION, CALL).map(PlanEventView::begins);
    }

    private static Judgement timeline(PlanFacts facts, RuleVersion rule, LocalDate day) {
        Optional<PlanEventView> start = facts.first(CALL, PlanEventKind.ROUND_TABLE, FEEDBACK);
        Optional<PlanEventView> published = facts.first(PlanEventKind.TIMELINE);
        if (start.isEmpty()) {
            return Judgement.of(NOT_YET, "NOT_STARTED");
        }
        LocalDate due = start.get().begins().minusDays(rule.values().number("days"));
        if (published.isEmpty()) {
            return day.isAfter(due)
                    ? new Judgement(UNPROVEN, "NO_TIMELINE", List.of(due), List.of(start.get()), null)
                    : new Judgement(DUE, "TIMELINE_DUE", List.of(due), List.of(start.get()), due);
        }
        boolean late = published.get().begins().isAfter(due);
        return new Judgement(
                late ? MISSED : MET,
                late ? "TIMELINE_LATE" : "TIMELINE",
                List.of(published.get().begins(), due),
                List.of(published.get(), start.get()),
                null);
    }

    private static Judgement forum(PlanFacts facts, RuleVersion rule, LocalDate day) {
        Optional<PlanEventView> last = facts.last(FORUM_MEETING);
        int months = rule.values().number("months");
        if (last.isEmpty()) {
            return begins(facts).isEmpty()
                    ? Judgement.of(NOT_YET, "NOT_STARTED")
                    : Judgement.of(UNPROVEN, "NO_MEETING", months);
        }
        LocalDate due = last.get().day().plusMonths(months);
        if (due.isAfter(facts.end())) {
            return new Judgement(MET, "FORUM_TO_END", List.of(last.get().day()), List.of(last.get()), null);
        }
        return day.isAfter(due)
                ? new Judgement(UNPROVEN, "NO_MEETING_SINCE", List.of(last.get().day(), due), List.of(last.get()), due)
                : new Judgement(MET, "FORUM", List.of(last.get().day(), due), List.of(last.get()), due);
    }

    private static Judgement response(PlanFacts facts, RuleVersion rule, LocalDate day) {
        Optional<PlanEventView> approval = facts.last(APPROVAL);
        LocalDate until = approval.map(PlanEventView::begins)
                .map(began -> earlier(began, day))
                .orElse(day);
        if (facts.ledger().decides(until)) {
            return ledger(facts.ledger(), approval, until, rule, day);
        }
        LocalDate limit = approval.map(PlanEventView::begins).orElse(LocalDate.MAX);
        Optional<PlanEventView> answers = facts.of(RESPONSES).stream()
                .filter(event -> !event.day().isAfter(limit))
                .reduce((earlier, later) -> later);
        if (answers.isEmpty()) {
            if (approval.isPresent()) {
                return new Judgement(UNPROVEN, "NO_RESPONSES", List.of(limit), List.of(approval.get()), null);
            }
            return facts.first(CALL, FEEDBACK).isEmpty()
                    ? Judgement.of(NOT_YET, "NOTHING_ASKED")
                    : Judgement.of(DUE, "RESPONSES_DUE");
        }
        int received = answers.get().received();
        int answered = answers.get().answered();
        boolean enough = answered * 100L >= (long) rule.values().number("percent") * received;
        return new Judgement(
                enough ? MET : approval.isPresent() ? MISSED : DUE,
                received == 0 ? "NOTHING_RECEIVED" : "COVERAGE",
                received == 0 ? List.of() : List.of(answered, received, answered * 100.0 / received),
                List.of(answers.get()),
                null);
    }

    /** What the ledgers of the plan's calls say; from the beginning of approval on nothing repairs it. */
    private static Judgement ledger(
            PlanLedger ledger, Optional<PlanEventView> approval, LocalDate until, RuleVersion rule, LocalDate day) {
        long received = ledger.received(until);
        long answered = ledger.answered(until);
        boolean enough = answered * 100L >= rule.values().number("percent") * received;
        boolean open = approval.isEmpty() && ledger.open(day);
        String reason = open ? "CALL_OPEN" : received == 0 ? "NOTHING_RECEIVED" : "COVERAGE";
        return new Judgement(
                enough && !open ? MET : approval.isPresent() ? MISSED : DUE,
                reason,
                "NOTHING_RECEIVED".equals(reason)
                        ? List.of()
                        : List.of(answered, received, received == 0 ? 100.0 : answered * 100.0 / received),
                ledger.evidence(until),
                null);
    }

    private static Judgement delivery(PlanFacts facts, LocalDate day) {
        Optional<PlanEventView> delivered = facts.last(DELIVERY);
        Optional<PlanEventView> english = facts.last(PlanEventKind.TEXT_EN);
        Optional<PlanEventView> korean = facts.last(PlanEventKind.TEXT_KO);
        List<PlanEventView> evidence = new ArrayList<>();
        korean.ifPresent(evidence::add);
        english.ifPresent(evidence::add);
        delivered.ifPresent(evidence::add);
        if (facts.commitments() == 0) {
            return new Judgement(NOT_YET, "NO_COMMITMENTS", List.of(), evidence, null);
        }
        if (facts.identical() > 0) {
            return new Judgement(
                    delivered.isPresent() ? MISSED : DUE, "IDENTICAL", List.of(facts.identical()), evidence, null);
        }
        RequirementVerdict open = day.isAfter(facts.start()) ? UNPROVEN : DUE;
        boolean whole = (english.isPresent() || facts.withoutEnglish() == 0)
                && (korean.isPresent() || facts.withoutKorean() == 0);
        if (whole) {
            return new Judgement(
                    delivered.isPresent() ? MET : open,
                    delivered.isPresent() ? "DELIVERED" : "READY",
                    delivered.map(event -> List.<Object>of(event.day())).orElse(List.of()),
                    evidence,
                    null);
        }
        return new Judgement(
                delivered.isPresent() ? UNPROVEN : open,
                "TEXTS_MISSING",
                List.of(facts.withoutKorean(), facts.withoutEnglish()),
                evidence,
                null);
    }

    /** So many events in each year of implementation, counted from its first day. */
    private static Judgement yearly(PlanFacts facts, PlanEventKind kind, RuleVersion rule, LocalDate day) {
        if (day.isBefore(facts.start())) {
            return Judgement.of(NOT_YET, "NOT_IMPLEMENTED");
        }
        int needed = rule.values().number("perYear");
        List<PlanEventView> events = facts.of(kind);
        LocalDate year = facts.start();
        long missing = 0;
        while (!year.plusYears(1).isAfter(day)
                && year.plusYears(1).isBefore(facts.end().plusDays(2))) {
            if (within(events, year, year.plusYears(1)).size() < needed) {
                missing++;
            }
            year = year.plusYears(1);
        }
        if (missing > 0) {
            return new Judgement(UNPROVEN, "YEARS_WITHOUT", List.of(missing, needed), events, null);
        }
        if (day.isAfter(facts.end())) {
            return new Judgement(MET, "YEARLY", List.of(needed), events, null);
        }
        List<PlanEventView> now = within(events, year, year.plusYears(1));
        LocalDate due = earlier(year.plusYears(1).minusDays(1), facts.end());
        return new Judgement(now.size() >= needed ? MET : DUE, "THIS_YEAR", List.of(now.size(), needed, due), now, due);
    }

    private static List<PlanEventView> within(List<PlanEventView> events, LocalDate from, LocalDate until) {
        return events.stream()
                .filter(event -> !event.day().isBefore(from) && event.day().isBefore(until))
                .toList();
    }

    private static Judgement review(PlanFacts facts, RuleVersion rule, LocalDate day) {
        Optional<PlanEventView> delivered = facts.last(DELIVERY);
        Optional<PlanEventView> review = facts.last(PlanEventKind.REVIEW);
        if (delivered.isEmpty()) {
            return Judgement.of(NOT_YET, "NOT_DELIVERED");
        }
        LocalDate due = delivered.get().day().plusMonths(rule.values().number("months"));
        if (review.isPresent()) {
            boolean late = review.get().day().isAfter(due);
            return new Judgement(
                    late ? MISSED : MET,
                    late ? "REVIEW_LATE" : "REVIEW",
                    List.of(review.get().day(), due),
                    List.of(delivered.get(), review.get()),
                    null);
        }
        return new Judgement(
                day.isAfter(due) ? UNPROVEN : DUE, "REVIEW_DUE", List.of(due), List.of(delivered.get()), due);
    }
}
