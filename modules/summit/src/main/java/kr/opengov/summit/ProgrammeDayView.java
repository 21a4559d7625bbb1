package kr.opengov.summit;

import java.time.LocalDate;
import java.util.List;

/**
 * The sessions of one day of a programme, by start and room.
 *
 * @param day null for the sessions without a time
 */
public record ProgrammeDayView(LocalDate day, List<ProgrammeRow> rows) {

    public ProgrammeDayView {
        rows = List.copyOf(rows);
    }
}
