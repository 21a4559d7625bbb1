package kr.opengov.summit;

import java.time.LocalTime;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A day as a table: a column for each room, a line for each time at which something begins or ends.
 *
 * @param rooms the rooms in which something is held that day, in their order
 */
public record RoomGrid(List<Bilingual> rooms, List<Line> lines) {
    public RoomGrid {
        rooms = List.copyOf(rooms);
        lines = List.copyOf(lines);
    }

    /** @param cells those that begin on this line, empty ones included; what reaches down from above has none */
    public record Line(LocalTime time, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of the table.
     *
     * @param rows the sessions; empty for a free room, several where sessions overlap
     * @param span how many lines it reaches down, at least 1
     */
    public record Cell(Bilingual room, List<ProgrammeRow> rows, int span) {
        public Cell {
            rows = List.copyOf(rows);
        }
    }
}
