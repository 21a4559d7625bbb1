package kr.opengov.summit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The hours in which a free place is looked for; others can be chosen by hand. */
final class WorkingHours {

    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(22, 0);

    private WorkingHours() {}

    static Instant begin(DeskSummit summit, LocalDate day) {
        return day.atTime(BEGIN).atZone(summit.zone()).toInstant();
    }

    static Instant end(DeskSummit summit, LocalDate day) {
        return day.atTime(END).atZone(summit.zone()).toInstant();
    }
}
