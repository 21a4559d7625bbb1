package kr.opengov.integrity.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DangiCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.Test;

class StatutoryCalendarTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final StatutoryCalendar calendar = CalendarOfTheMigrations.calendar();

    @Test
    void lunarHolidaysLieWhereTheDangiCalendarPutsThem() {
        Set<LocalDate> expected = new TreeSet<>();
        IntStream.rangeClosed(2020, 2027).forEach(year -> {
            LocalDate newYear = lunar(year, 1, 1);
            LocalDate chuseok = lunar(year, 8, 15);
            expected.addAll(List.of(newYear.minusDays(1), newYear, newYear.plusDays(1), lunar(year, 4, 8)));
            expected.addAll(List.of(chuseok.minusDays(1), chuseok, chuseok.plusDays(1)));
        });
        Set<LocalDate> entered = CalendarOfTheMigrations.rows().stream()
                .filter(row -> row.kind().equals("LUNAR"))
                .map(row -> row.holiday().day())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(entered).isEqualTo(expected);
    }

    /** Noon in Seoul on a day of the lunar year that begins in the given year. */
    private static LocalDate lunar(int year, int month, int day) {
        DangiCalendar dangi =
                new DangiCalendar(TimeZone.getTimeZone("Asia/Seoul"), ULocale.forLanguageTag("ko-u-ca-dangi"));
        dangi.clear();
        // The extended year of this calendar counts from 2333 BC.
        dangi.set(Calendar.EXTENDED_YEAR, year + 2333);
        dangi.set(Calendar.MONTH, month - 1);
        dangi.set(Calendar.IS_LEAP_MONTH, 0);
        dangi.set(Calendar.DAY_OF_MONTH, day);
        dangi.set(Calendar.HOUR_OF_DAY, 12);
        return Instant.ofEpochMilli(dangi.getTimeInMillis()).atZone(SEOUL).toLocalDate();
    }

    @Test
    void substituteHolidaysAreThoseThatWereProclaimed() {
        assertThat(calendar.substitutes().headSet(LocalDate.of(2027, 1, 1)))
                .containsExactlyElementsOf(days(
                        "2020-01-27",
                        "2021-08-16",
                        "2021-10-04",
                        "2021-10-11",
                        "2022-09-12",
                        "2022-10-10",
                        "2023-01-24",
                        "2023-05-29",
                        "2024-02-12",
                        "2024-05-06",
                        "2025-03-03",
                        "2025-05-06",
                        "2025-10-08",
                        "2026-03-02",
                        "2026-05-25",
                        "2026-08-17",
                        "2026-10-05"));
    }

    @Test
    void substituteHolidaysOf2027FollowByRule() {
        assertThat(calendar.substitutes().tailSet(LocalDate.of(2027, 1, 1)))
                .containsExactlyElementsOf(days(
                        "2027-02-09",
                        "2027-05-03",
                        "2027-07-19",
                        "2027-08-16",
                        "2027-10-04",
                        "2027-10-11",
                        "2027-12-27"));
    }

    @Test
    void constitutionDayAndLabourDayAreHolidaysFrom2026On() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 7, 17))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 17))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 5, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 5, 1))).isFalse();
    }

    @Test
    void whatIsNotConfirmedIsSaid() {
        PeriodOfLaw week = new PeriodOfLaw(7, PeriodUnit.DAYS);
        assertThat(week.afterEventOn(LocalDate.of(2027, 4, 24), calendar))
                .isEqualTo(new DueDay(LocalDate.of(2027, 5, 4), 1, false));
        assertThat(week.afterEventOn(LocalDate.of(2026, 4, 24), calendar))
                .isEqualTo(new DueDay(LocalDate.of(2026, 5, 4), 1, true));
    }

    @Test
    void aYearThatIsNotCoveredIsRefused() {
        Stream.of("2019-12-31", "2028-01-01").map(LocalDate::parse).forEach(day -> assertThatThrownBy(
                        () -> calendar.isWorkingDay(day))
                .isInstanceOf(Refusal.class)
                .hasMessage("CALENDAR_YEAR_MISSING"));
        assertThatThrownBy(
                        () -> new PeriodOfLaw(3, PeriodUnit.MONTHS).afterEventOn(LocalDate.of(2027, 11, 20), calendar))
                .isInstanceOf(Refusal.class);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
