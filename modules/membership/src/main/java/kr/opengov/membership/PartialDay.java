package kr.opengov.membership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day together with how much of it the source prints: {@code 2011} is kept as 1 January 2011 with {@link
 * DayPrecision#YEAR} and must be shown as 2011.
 *
 * @param day the first day of the printed period
 * @param precision how much of it is printed
 */
public record PartialDay(LocalDate day, DayPrecision precision) implements Serializable {

    public PartialDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(precision, "precision");
    }

    public static PartialDay ofDay(LocalDate day) {
        return new PartialDay(day, DayPrecision.DAY);
    }

    /** Null where there is no day. */
    public static PartialDay ofNullable(LocalDate day, DayPrecision precision) {
        return day == null ? null : new PartialDay(day, precision == null ? DayPrecision.DAY : precision);
    }

    /** As ISO 8601 with reduced precision: {@code 2011}, {@code 2012-04}, {@code 2016-12-07}; {@code unknown}. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> day.toString();
            case MONTH -> day.toString().substring(0, 7);
            case YEAR -> day.toString().substring(0, 4);
            case UNKNOWN -> "unknown";
        };
    }
}
