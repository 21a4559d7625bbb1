package kr.opengov.integrity.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodOfLawProperties {
    private static final StatutoryCalendar CALENDAR = CalendarOfTheMigrations.calendar();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property(tries = 300)
    void aLastDayIsAWorkingDayAndNeverEarlierThanCounted(
            @ForAll @IntRange(max = 2600) int event, @ForAll @IntRange(min = 1, max = 90) int amount) {
        LocalDate day = FIRST.plusDays(event);
        LocalDate last = new PeriodOfLaw(amount, PeriodUnit.DAYS)
                .afterEventOn(day, CALENDAR)
                .day();
        assertThat(CALENDAR.isWorkingDay(last)).isTrue();
        assertThat(last).isBetween(day.plusDays(amount), day.plusDays(amount + 12L));
        assertThat(day.plusDays(amount).datesUntil(last)).noneMatch(CALENDAR::isWorkingDay);
    }

    @Property(tries = 300)
    void aLaterEventNeverEndsEarlier(
            @ForAll @IntRange(max = 2300) int event, @ForAll @IntRange(min = 1, max = 12) int months) {
        PeriodOfLaw period = new PeriodOfLaw(months, PeriodUnit.MONTHS);
        LocalDate day = FIRST.plusDays(event);
        assertThat(period.afterEventOn(day.plusDays(1), CALENDAR).day())
                .isAfterOrEqualTo(period.afterEventOn(day, CALENDAR).day());
    }

    @Property(tries = 200)
    void fullMonthsEndWithAMonth(
            @ForAll @IntRange(max = 80) int start, @ForAll @IntRange(min = 1, max = 12) int months) {
        YearMonth before = YearMonth.of(2020, 1).plusMonths(start);
        LocalDate end = before.plusMonths(months).atEndOfMonth();
        assertThat(new PeriodOfLaw(months, PeriodUnit.MONTHS)
                        .afterEventOn(before.atEndOfMonth(), CALENDAR)
                        .day())
                .isEqualTo(CALENDAR.sameOrNextWorkingDay(end));
    }
}
