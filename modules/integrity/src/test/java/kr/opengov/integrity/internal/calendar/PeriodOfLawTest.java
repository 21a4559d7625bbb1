package kr.opengov.integrity.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kr.opengov.integrity.ReportKind;
import kr.opengov.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOfLawTest {
    private final StatutoryCalendar calendar = CalendarOfTheMigrations.calendar();

    @ParameterizedTest
    @CsvSource({
        // The day of the event does not count.
        "2026-03-03, 7, DAYS, 2026-03-10",
        // Saturday, then a substitute holiday on Monday: Tuesday.
        "2026-08-08, 7, DAYS, 2026-08-18",
        // Ends before Seollal's three days.
        "2026-02-06, 10, DAYS, 2026-02-19",
        // Months run by the calendar from the day after the event.
        "2026-03-31, 3, MONTHS, 2026-06-30",
        "2025-02-28, 1, MONTHS, 2025-03-31",
        "2026-01-15, 3, MONTHS, 2026-04-15",
        // No 31st in the last month: its end, which is a Saturday and followed by a substitute holiday.
        "2026-01-30, 1, MONTHS, 2026-03-03",
        "2024-01-30, 1, MONTHS, 2024-02-29",
        "2023-08-30, 6, MONTHS, 2024-02-29",
        "2024-02-28, 1, YEARS, 2025-02-28",
        "2024-02-29, 1, YEARS, 2025-02-28",
        "2026-06-01, 0, AT_ONCE, 2026-06-01",
        "2026-06-06, 0, AT_ONCE, 2026-06-08",
    })
    void theLastDay(LocalDate event, int amount, PeriodUnit unit, LocalDate last) {
        assertThat(new PeriodOfLaw(amount, unit).afterEventOn(event, calendar).day())
                .isEqualTo(last);
    }

    @Test
    void aPeriodThatBeginsAtMidnightCountsItsFirstDay() {
        PeriodOfLaw week = new PeriodOfLaw(7, PeriodUnit.DAYS);
        assertThat(week.beginningAtMidnight(LocalDate.of(2026, 3, 4), calendar))
                .isEqualTo(week.afterEventOn(LocalDate.of(2026, 3, 3), calendar));
    }

    @Test
    void anExtensionLengthensThePeriodAndBeginsNoNewOne() {
        ClockRule triage = rule(ReportKind.CORRUPTION, LocalDate.of(2020, 1, 1), null);
        LocalDate event = LocalDate.of(2026, 1, 5);
        assertThat(triage.dueAfter(event, calendar).day()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(triage.extendedAfter(event, 30, calendar).day()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThatThrownBy(() -> triage.extendedAfter(event, 31, calendar))
                .isInstanceOf(Refusal.class)
                .hasMessage("EXTENSION_TOO_LONG");
        assertThatThrownBy(() -> triage.extendedAfter(event, 0, calendar)).isInstanceOf(Refusal.class);
    }

    @Test
    void theRuleOfTheKindOfReportGoesBeforeTheOneForAllAndAChangeOfLawHoldsFromItsDay() {
        ClockRule all = rule(null, LocalDate.of(2020, 1, 1), null);
        ClockRule old = rule(ReportKind.CORRUPTION, LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30));
        ClockRule changed = rule(ReportKind.CORRUPTION, LocalDate.of(2025, 7, 1), null);
        List<ClockRule> rules = List.of(all, old, changed);
        assertThat(find(rules, ReportKind.CORRUPTION, LocalDate.of(2025, 6, 30)))
                .isSameAs(old);
        assertThat(find(rules, ReportKind.CORRUPTION, LocalDate.of(2025, 7, 1))).isSameAs(changed);
        assertThat(find(rules, ReportKind.OTHER, LocalDate.of(2025, 7, 1))).isSameAs(all);
        assertThat(ClockRule.of(rules, ClockCode.TRIAGE, ReportKind.OTHER, Receiver.AGENCY, LocalDate.of(2019, 12, 31)))
                .isEmpty();
        assertThat(ClockRule.of(
                        rules, ClockCode.TRIAGE, ReportKind.OTHER, Receiver.COMMISSION, LocalDate.of(2025, 7, 1)))
                .isEmpty();
    }

    private static ClockRule find(List<ClockRule> rules, ReportKind kind, LocalDate day) {
        return ClockRule.of(rules, ClockCode.TRIAGE, kind, Receiver.AGENCY, day).orElseThrow();
    }

    private static ClockRule rule(ReportKind kind, LocalDate from, LocalDate to) {
        PeriodOfLaw period = new PeriodOfLaw(60, PeriodUnit.DAYS);
        return new ClockRule(
                ClockCode.TRIAGE, kind, Receiver.AGENCY, period, 30, ClockNature.LEGAL, "법", "law", from, to, true);
    }
}
