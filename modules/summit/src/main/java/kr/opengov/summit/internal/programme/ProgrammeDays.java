package kr.opengov.summit.internal.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The days of a programme: they begin at the day-change time of the summit, not at midnight, so that a session after
 * midnight stays with the evening before.
 */
public record ProgrammeDays(ZoneId zone, LocalTime dayChange) {

    /** The first instant of a day. */
    public Instant start(LocalDate day) {
        return day.atTime(dayChange).atZone(zone).toInstant();
    }

    /** The first instant that no longer belongs to a day. */
    public Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The day an instant belongs to. */
    public LocalDate of(Instant instant) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return instant.isBefore(start(date)) ? date.minusDays(1) : date;
    }
}
