package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;

/**
 * The statutory calendar of a year.
 *
 * @param edition the newest edition, of which this is
 * @param firstYear first and
 * @param lastYear last year the calendar covers
 */
public record CalendarView(
        int edition,
        LocalDate madeOn,
        int firstYear,
        int lastYear,
        int year,
        List<HolidayView> holidays,
        List<ClockRuleView> rules) {}
