package kr.opengov.web.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import kr.opengov.platform.Refusal;

/** The time of a day as it is typed into a form, such as {@code 14:00}. */
public final class TypedTime {

    private TypedTime() {}

    /** @throws Refusal {@code TIME_WRONG} on the field */
    public static LocalTime of(String field, String typed) {
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw Refusal.ofField(field, "TIME_WRONG", typed);
        }
    }

    /** @throws Refusal {@code TIME_WRONG} on the field */
    public static Instant of(String field, LocalDate day, String typed, ZoneId zone) {
        return day.atTime(of(field, typed)).atZone(zone).toInstant();
    }
}
