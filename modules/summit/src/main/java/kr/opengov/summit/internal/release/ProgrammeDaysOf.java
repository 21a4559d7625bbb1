package kr.opengov.summit.internal.release;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days of a released programme in the summit's own zone, as exchange formats list them. */
public final class ProgrammeDaysOf {

    private ProgrammeDaysOf() {}

    /**
     * Placed slots by their day; those without a time are left out. A day of the summit without any is there all the same:
     * the schemas ask for a day, and readers count them.
     */
    public static Map<LocalDate, List<Released.Placed>> byDay(
            ReleasedProgramme programme, List<Released.Placed> slots) {
        Map<LocalDate, List<Released.Placed>> days = new TreeMap<>();
        Released.Summit summit = programme.head().summit();
        summit.firstDay().datesUntil(summit.lastDay().plusDays(1)).forEach(day -> days.put(day, new ArrayList<>()));
        slots.forEach(slot -> programme.day(slot.entry()).ifPresent(day -> days.computeIfAbsent(
                        day, none -> new ArrayList<>())
                .add(slot)));
        return days;
    }

    public static OffsetDateTime start(ReleasedProgramme programme, LocalDate day) {
        return programme.days().start(day).atZone(programme.zone()).toOffsetDateTime();
    }

    public static OffsetDateTime end(ReleasedProgramme programme, LocalDate day) {
        return programme.days().end(day).atZone(programme.zone()).toOffsetDateTime();
    }
}
