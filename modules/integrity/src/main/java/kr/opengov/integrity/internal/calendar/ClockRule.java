package kr.opengov.integrity.internal.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import kr.opengov.integrity.ReportKind;
import kr.opengov.platform.Refusal;

/**
 * One clock as the data holds it.
 *
 * @param kind the kind of report it is for, or null for all
 * @param longestExtension days by which it may be extended once, with a reason; 0 for none
 * @param validTo the last day it holds, or null
 */
public record ClockRule(
        ClockCode code,
        ReportKind kind,
        Receiver receiver,
        PeriodOfLaw period,
        int longestExtension,
        ClockNature nature,
        String lawKo,
        String lawEn,
        LocalDate validFrom,
        LocalDate validTo,
        boolean confirmed) {

    /** The rule of a clock on a day: the one for this kind of report before the one for all. */
    public static Optional<ClockRule> of(
            Collection<ClockRule> rules, ClockCode code, ReportKind kind, Receiver receiver, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.code == code && rule.receiver == receiver && rule.holdsOn(day))
                .filter(rule -> rule.kind == null || rule.kind == kind)
                .min(Comparator.comparing(rule -> rule.kind == null));
    }

    /** The due day when the event happens in the course of a day. */
    public DueDay dueAfter(LocalDate event, StatutoryCalendar calendar) {
        return period.afterEventOn(event, calendar);
    }

    /** The due day of the n-th of periods that follow one another from an event on. */
    public DueDay dueAfter(LocalDate event, int number, StatutoryCalendar calendar) {
        return period.times(number).afterEventOn(event, calendar);
    }

    /** The due day when an officer set it: moved to a working day like every last day. */
    public DueDay onDay(LocalDate last, StatutoryCalendar calendar) {
        return new PeriodOfLaw(0, PeriodUnit.AT_ONCE).afterEventOn(last, calendar);
    }

    /**
     * The due day of the extended period. The extension counts on from the period's own last day, before that moved
     * over a holiday: it lengthens the period and does not begin a new one.
     *
     * @param days how many days more
     * @throws Refusal {@code EXTENSION_TOO_LONG} with the longest extension in days
     */
    public DueDay extendedAfter(LocalDate event, int days, StatutoryCalendar calendar) {
        if (days < 1 || days > longestExtension) {
            throw Refusal.ofField("days", "EXTENSION_TOO_LONG", longestExtension);
        }
        if (period.unit() != PeriodUnit.DAYS) {
            throw new IllegalStateException("Only clocks in days are extended");
        }
        return new PeriodOfLaw(period.amount() + days, PeriodUnit.DAYS).afterEventOn(event, calendar);
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
