package kr.opengov.integrity.internal.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A period as Korean law counts it (행정기본법 제6조 제1항, 민법 제155조–제161조).
 *
 * <p>Not for periods that restrict a citizen's right or keep a duty going (행정기본법 제6조 제2항): those count the first
 * day. None of the clocks here does.
 */
public record PeriodOfLaw(int amount, PeriodUnit unit) {

    public PeriodOfLaw {
        if (amount < 0 || amount == 0 && unit != PeriodUnit.AT_ONCE) {
            throw new IllegalArgumentException("A period has a length");
        }
    }

    /** The same period so many times over, counted as one: the third half year of a watch ends after eighteen months. */
    public PeriodOfLaw times(int number) {
        return new PeriodOfLaw(amount * number, unit);
    }

    /** The last day when the period begins with an event in the course of a day, which does not count (제157조). */
    public DueDay afterEventOn(LocalDate event, StatutoryCalendar calendar) {
        return unit == PeriodUnit.AT_ONCE ? last(event, calendar) : last(lastCounted(event.plusDays(1)), calendar);
    }

    /**
     * The last day of a duration, such as that of a watch: nobody has to act on it, so it does not move over a holiday and
     * needs no calendar.
     */
    public LocalDate endOfDuration(LocalDate event) {
        return unit == PeriodUnit.AT_ONCE ? event : lastCounted(event.plusDays(1));
    }

    /** The last day when the period begins at midnight, so that its first day counts (제157조 단서). */
    public DueDay beginningAtMidnight(LocalDate first, StatutoryCalendar calendar) {
        return last(unit == PeriodUnit.AT_ONCE ? first : lastCounted(first), calendar);
    }

    private LocalDate lastCounted(LocalDate first) {
        return switch (unit) {
            case AT_ONCE -> first;
            case DAYS -> first.plusDays(amount - 1L);
            case MONTHS -> beforeSameDay(first, YearMonth.from(first).plusMonths(amount));
            case YEARS -> beforeSameDay(first, YearMonth.from(first).plusYears(amount));
        };
    }

    /**
     * The day before the corresponding day of the last month, or the end of that month when it has no such day
     * (제160조 제2항, 제3항).
     */
    private static LocalDate beforeSameDay(LocalDate first, YearMonth month) {
        return month.isValidDay(first.getDayOfMonth())
                ? month.atDay(first.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    /** A last day on a Saturday or holiday moves to the next working day (제161조). */
    private static DueDay last(LocalDate day, StatutoryCalendar calendar) {
        LocalDate moved = calendar.sameOrNextWorkingDay(day);
        return new DueDay(moved, calendar.edition(), calendar.isConfirmed(day, moved));
    }
}
