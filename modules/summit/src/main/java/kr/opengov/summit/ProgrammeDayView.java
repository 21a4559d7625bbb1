package kr.opengov.summit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * Sessions of a programme that stand under one heading, by start and room.
 *
 * @param day the day in the reader's zone; null for the sessions without a time, and where days are no headings
 * @param time the start, where sessions are grouped by it; else null
 * @param title the theme, host or country, where sessions are grouped by one; else null
 */
public record ProgrammeDayView(LocalDate day, LocalTime time, Bilingual title, List<ProgrammeRow> rows) {
    public ProgrammeDayView {
        rows = List.copyOf(rows);
    }
}
