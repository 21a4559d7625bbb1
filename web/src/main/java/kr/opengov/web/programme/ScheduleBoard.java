package kr.opengov.web.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.PlacedSlot;
import kr.opengov.summit.RoomRow;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.ScheduleView;
import kr.opengov.summit.Severity;

/**
 * A day as a table: a row for each step of the grid, a column for what concerns all rooms and one for each room. A slot
 * fills as many rows as it touches; slots that touch the same row share a cell.
 */
public final class ScheduleBoard {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final Cell FREE = new Cell(1, List.of());

    /** A column; the id is null for what concerns all rooms. */
    public record Column(Long id, Bilingual name, Integer capacity) {}

    /**
     * A slot in its cell.
     *
     * @param tone how its gravest conflict looks, or an empty text
     * @param minutes how long it is
     */
    public record Entry(
            PlacedSlot slot, ZonedDateTime start, ZonedDateTime end, int conflicts, String tone, long minutes) {}

    /** A cell: the slots in it and the rows it fills. */
    public record Cell(int rows, List<Entry> entries) {

        /** Whether two of its slots run at the same time; short ones can stand in one cell one after the other. */
        public boolean collides() {
            for (int at = 1; at < entries.size(); at++) {
                ZonedDateTime start = entries.get(at).start();
                if (entries.subList(0, at).stream()
                        .anyMatch(before -> before.end().isAfter(start))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A row of the table; what is dropped on it begins at its time. */
    public record Row(ZonedDateTime time, boolean hour, List<Cell> cells) {}

    private final Instant from;
    private final int steps;
    private final Duration step;
    private final ZoneId zone;

    private ScheduleBoard(ScheduleView view) {
        zone = view.summit().zone();
        step = Duration.ofMinutes(view.summit().gridMinutes());
        Instant first = view.day().atTime(MORNING).atZone(zone).toInstant();
        Instant last = view.day().atTime(EVENING).atZone(zone).toInstant();
        Instant dayEnd = view.from().plus(1, ChronoUnit.DAYS);
        for (PlacedSlot slot : view.slots()) {
            first = slot.startsAt().isBefore(first) ? slot.startsAt() : first;
            last = slot.endsAt().isAfter(last) ? slot.endsAt() : last;
        }
        from = (first.isBefore(view.from()) ? view.from() : first).truncatedTo(ChronoUnit.HOURS);
        Instant to = last.isAfter(dayEnd) ? dayEnd : last;
        steps = (int) Math.max(1, (Duration.between(from, to).toMinutes() + step.toMinutes() - 1) / step.toMinutes());
    }

    /** The column of what concerns all rooms, then one for each room. */
    static List<Column> columns(List<RoomRow> rooms) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(null, null, null));
        rooms.forEach(room -> columns.add(new Column(room.id(), room.name(), room.capacity())));
        return columns;
    }

    /** The rows of the table, from the first to the last hour in which something is, but at least a working day. */
    static List<Row> rows(ScheduleView view, List<Column> columns) {
        return new ScheduleBoard(view).table(view, columns);
    }

    /** A slot with what the page says of it. */
    static Entry entry(ScheduleView view, PlacedSlot slot) {
        int conflicts = 0;
        Severity gravest = null;
        for (ScheduleConflict conflict : view.conflicts()) {
            if (!conflict.acknowledged() && conflict.touches(slot.id())) {
                conflicts++;
                gravest = gravest == null || conflict.severity().compareTo(gravest) < 0 ? conflict.severity() : gravest;
            }
        }
        ZoneId zone = view.summit().zone();
        return new Entry(
                slot,
                slot.startsAt().atZone(zone),
                slot.endsAt().atZone(zone),
                conflicts,
                gravest == null ? "" : ConflictWords.tone(gravest),
                Duration.between(slot.startsAt(), slot.endsAt()).toMinutes());
    }

    private List<Row> table(ScheduleView view, List<Column> columns) {
        Map<Long, List<PlacedSlot>> byRoom = new HashMap<>();
        view.slots().forEach(slot -> byRoom.computeIfAbsent(slot.roomId(), id -> new ArrayList<>())
                .add(slot));
        List<Map<Integer, Cell>> filled = new ArrayList<>();
        for (Column column : columns) {
            filled.add(cells(view, byRoom.getOrDefault(column.id(), List.of())));
        }
        int[] free = new int[columns.size()];
        List<Row> rows = new ArrayList<>(steps);
        for (int at = 0; at < steps; at++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = filled.get(column).get(at);
                if (cell != null) {
                    free[column] = at + cell.rows();
                    cells.add(cell);
                } else if (at >= free[column]) {
                    cells.add(FREE);
                }
            }
            ZonedDateTime time = start(at).atZone(zone);
            rows.add(new Row(time, time.getMinute() == 0, cells));
        }
        return rows;
    }

    /** The filled cells of a column by their first row. */
    private Map<Integer, Cell> cells(ScheduleView view, List<PlacedSlot> slots) {
        Map<Integer, Cell> cells = new HashMap<>();
        int first = -1;
        int end = -1;
        List<Entry> together = new ArrayList<>();
        for (PlacedSlot slot : slots) {
            int begins = Math.min(steps - 1, Math.max(0, (int) (sinceFrom(slot.startsAt()) / step.toMinutes())));
            int ends = Math.max(begins + 1, Math.min(steps, (int)
                    ((sinceFrom(slot.endsAt()) + step.toMinutes() - 1) / step.toMinutes())));
            if (begins >= end) {
                put(cells, first, end, together);
                together = new ArrayList<>();
                first = begins;
                end = ends;
            }
            end = Math.max(end, ends);
            together.add(entry(view, slot));
        }
        put(cells, first, end, together);
        return cells;
    }

    private static void put(Map<Integer, Cell> cells, int first, int end, List<Entry> together) {
        if (!together.isEmpty()) {
            cells.put(first, new Cell(end - first, together));
        }
    }

    private long sinceFrom(Instant instant) {
        return Duration.between(from, instant).toMinutes();
    }

    private Instant start(int at) {
        return from.plus(step.multipliedBy(at));
    }
}
