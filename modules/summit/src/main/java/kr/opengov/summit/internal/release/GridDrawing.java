package kr.opengov.summit.internal.release;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.RoomGrid;

/** Draws the table of rooms and times of one day. */
final class GridDrawing {
    private final ReleasedProgramme programme;
    private final ZoneId zone;

    GridDrawing(ReleasedProgramme programme, ZoneId zone) {
        this.programme = programme;
        this.zone = zone;
    }

    RoomGrid of(List<Released.Placed> found) {
        List<Released.Placed> placed = found.stream()
                .filter(slot -> !slot.entry().isBreak()
                        && slot.entry().startsAt() != null
                        && programme.room(slot.entry()) != null)
                .toList();
        TreeSet<Instant> marks = new TreeSet<>();
        Map<Long, List<Released.Placed>> byRoom = new HashMap<>();
        for (Released.Placed slot : placed) {
            marks.add(slot.entry().startsAt());
            marks.add(slot.entry().endsAt());
            byRoom.computeIfAbsent(slot.entry().room(), none -> new ArrayList<>())
                    .add(slot);
        }
        List<Instant> times = List.copyOf(marks);
        List<Released.Room> rooms = programme.head().rooms().stream()
                .filter(room -> byRoom.containsKey(room.id()))
                .toList();
        List<List<RoomGrid.Cell>> lines = new ArrayList<>();
        times.forEach(time -> lines.add(new ArrayList<>()));
        for (Released.Room room : rooms) {
            column(room.name(), byRoom.get(room.id()), times, lines);
        }
        List<RoomGrid.Line> drawn = new ArrayList<>();
        // The last mark is only an end.
        for (int i = 0; i < times.size() - 1; i++) {
            drawn.add(new RoomGrid.Line(times.get(i).atZone(zone).toLocalTime(), lines.get(i)));
        }
        return new RoomGrid(rooms.stream().map(Released.Room::name).toList(), drawn);
    }

    /** Sessions that overlap share one cell, which reaches to the last end of them. */
    private void column(
            Bilingual room, List<Released.Placed> held, List<Instant> times, List<List<RoomGrid.Cell>> lines) {
        int at = 0;
        while (at < times.size() - 1) {
            List<Released.Placed> together = new ArrayList<>();
            int end = at + 1;
            for (int line = at; line < end; line++) {
                Instant time = times.get(line);
                for (Released.Placed slot : held) {
                    if (slot.entry().startsAt().equals(time)) {
                        together.add(slot);
                        end = Math.max(end, times.indexOf(slot.entry().endsAt()));
                    }
                }
                if (together.isEmpty()) {
                    break;
                }
            }
            lines.get(at)
                    .add(new RoomGrid.Cell(
                            room,
                            together.stream()
                                    .map(slot -> ReleaseViews.row(programme, slot, zone))
                                    .toList(),
                            end - at));
            at = end;
        }
    }
}
