package kr.opengov.integrity.internal.cases;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.opengov.integrity.internal.calendar.CalendarQueries;
import kr.opengov.integrity.internal.calendar.ClockCode;
import kr.opengov.integrity.internal.calendar.ClockRule;
import kr.opengov.integrity.internal.calendar.Receiver;
import kr.opengov.integrity.internal.calendar.StatutoryCalendar;
import kr.opengov.platform.Refusal;

/** Starts and stops the clocks of a case and keeps its next deadline. */
final class CaseClocks {

    private final EntityManager em;

    CaseClocks(EntityManager em) {
        this.em = em;
    }

    /**
     * Stops and starts the clocks of the report itself on a day; those of requests for protection go on whatever becomes of
     * the report.
     *
     * @param supplementDue the deadline an officer set, which goes before the usual one; null otherwise
     */
    void change(
            ReportCase report,
            List<CaseClock> clocks,
            Collection<ClockCode> stopped,
            Collection<ClockCode> started,
            LocalDate today,
            LocalDate supplementDue) {
        clocks.stream()
                .filter(clock -> clock.protectionId() == null && stopped.contains(clock.code()))
                .forEach(clock -> clock.stop(today));
        if (!started.isEmpty()) {
            StatutoryCalendar calendar = CalendarQueries.newest(em);
            List<ClockRule> rules = CalendarQueries.rules(em);
            for (ClockCode code : started) {
                // A clock without a rule for this kind and receiver does not run.
                ClockRule.of(rules, code, report.kind(), receiver(code), today)
                        .map(rule -> clock(report, rule, today, calendar, supplementDue))
                        .ifPresent(clocks::add);
            }
        }
        next(report, clocks);
    }

    /**
     * Starts a clock of a request for protection.
     *
     * @param event the day its period begins with, which does not count
     * @param number the how manieth of periods that follow one another
     */
    void begin(OpenCase open, ProtectionRequest request, ClockCode code, LocalDate event, int number) {
        ReportCase report = open.report();
        StatutoryCalendar calendar = CalendarQueries.newest(em);
        ClockRule.of(CalendarQueries.rules(em), code, report.kind(), Receiver.AGENCY, event)
                .map(rule ->
                        new CaseClock(report.id(), rule, event, rule.dueAfter(event, number, calendar), request.id()))
                .ifPresent(clock -> {
                    em.persist(clock);
                    open.clocks().add(clock);
                });
        next(report, open.clocks());
    }

    /** Stops clocks of a request for protection. */
    void end(OpenCase open, ProtectionRequest request, LocalDate today, ClockCode... codes) {
        Set<ClockCode> stopped = Set.of(codes);
        open.clocks().stream()
                .filter(clock -> request.id().equals(clock.protectionId()) && stopped.contains(clock.code()))
                .forEach(clock -> clock.stop(today));
        next(open.report(), open.clocks());
    }

    /**
     * Extends a running clock by the rule it began with.
     *
     * @return the clock with its new due day
     */
    CaseClock extend(ReportCase report, List<CaseClock> clocks, UUID id, int days) {
        CaseClock clock = clocks.stream()
                .filter(running -> running.isRunning() && running.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
        ClockRule rule = ClockRule.of(
                        CalendarQueries.rules(em),
                        clock.code(),
                        report.kind(),
                        receiver(clock.code()),
                        clock.startedOn())
                .filter(one -> one.longestExtension() > 0)
                .orElseThrow(() -> Refusal.ofField("clock", "EXTENSION_NOT_PROVIDED"));
        clock.extend(days, rule.extendedAfter(clock.startedOn(), days, CalendarQueries.newest(em)));
        next(report, clocks);
        return clock;
    }

    /** Computes the running clocks by the rules for the case's kind as it is now, each from the day it began. */
    void recompute(ReportCase report, List<CaseClock> clocks, LocalDate today) {
        StatutoryCalendar calendar = CalendarQueries.newest(em);
        List<ClockRule> rules = CalendarQueries.rules(em);
        for (CaseClock old : List.copyOf(clocks)) {
            // A deadline an officer set for a supplement does not follow from a law; protection has a course of its
            // own.
            if (old.isRunning() && old.code() != ClockCode.SUPPLEMENT && old.protectionId() == null) {
                old.stop(today);
                ClockRule.of(rules, old.code(), report.kind(), receiver(old.code()), old.startedOn())
                        .map(rule -> clock(report, rule, old.startedOn(), calendar, null))
                        .ifPresent(clocks::add);
            }
        }
        next(report, clocks);
    }

    private static void next(ReportCase report, List<CaseClock> clocks) {
        report.dueOn(clocks.stream()
                .filter(CaseClock::isRunning)
                .map(CaseClock::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    private CaseClock clock(
            ReportCase report, ClockRule rule, LocalDate today, StatutoryCalendar calendar, LocalDate supplementDue) {
        CaseClock clock = rule.code() == ClockCode.SUPPLEMENT && supplementDue != null
                ? new CaseClock(report.id(), rule, today, rule.onDay(supplementDue, calendar), null)
                : new CaseClock(report.id(), rule, today, rule.dueAfter(today, calendar), null);
        em.persist(clock);
        return clock;
    }

    /** The agency is the investigating body of what it investigates itself. */
    private static Receiver receiver(ClockCode code) {
        return code == ClockCode.INVESTIGATE || code == ClockCode.TELL_COMMISSION
                ? Receiver.INVESTIGATING_BODY
                : Receiver.AGENCY;
    }
}
