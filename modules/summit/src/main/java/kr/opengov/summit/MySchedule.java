package kr.opengov.summit;

import java.time.Instant;
import java.util.List;

/**
 * What somebody marked, by time.
 *
 * @param feedMadeAt since when a calendar can follow it under a secret address, or null
 */
public record MySchedule(List<StarredRow> rows, Instant feedMadeAt) {

    public MySchedule {
        rows = List.copyOf(rows);
    }

    /** Whether somebody has to choose between sessions. */
    public boolean overlapping() {
        return rows.stream().anyMatch(row -> !row.overlaps().isEmpty());
    }
}
