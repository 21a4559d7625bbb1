package kr.opengov.summit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The work in progress of one day, as the editor shows it.
 *
 * @param day the day shown; it begins at the summit's day-change time
 * @param rooms in their order
 * @param slots by time; those of the day only
 * @param unscheduled sessions that wait for a place, over all days
 * @param conflicts those that a slot of the day has a part in, the gravest first
 * @param undo whether the caller has a step that can be undone
 */
public record ScheduleView(
        DeskSummit summit,
        LocalDate day,
        List<RoomRow> rooms,
        List<ThemeView> themes,
        List<PlacedSlot> slots,
        List<UnscheduledSession> unscheduled,
        List<ScheduleConflict> conflicts,
        boolean undo) {

    public ScheduleView {
        rooms = List.copyOf(rooms);
        themes = List.copyOf(themes);
        slots = List.copyOf(slots);
        unscheduled = List.copyOf(unscheduled);
        conflicts = List.copyOf(conflicts);
    }

    /** When the day shown begins. */
    public Instant from() {
        return day.atTime(summit.dayChange()).atZone(summit.zone()).toInstant();
    }
}
