package kr.opengov.integrity.internal.calendar;

import java.time.DayOfWeek;

/** When a holiday is made up for by a substitute holiday (관공서의 공휴일에 관한 규정 제3조). */
public enum Substitution {
    /** Never: New Year's Day, Memorial Day, and every holiday before the rule reached it. */
    NONE,
    /** When it falls on a Sunday or, on a weekday, on another holiday: the days of Seollal and Chuseok. */
    SUNDAY,
    /** When it falls on a Saturday or Sunday or, on a weekday, on another holiday. */
    WEEKEND;

    boolean calledForBy(DayOfWeek day, boolean anotherHoliday) {
        if (this == NONE) {
            return false;
        }
        return switch (day) {
            case SUNDAY -> true;
            case SATURDAY -> this == WEEKEND;
            default -> anotherHoliday;
        };
    }
}
