package kr.opengov.web.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kr.opengov.summit.PlacedSlot;
import kr.opengov.summit.RoomRow;
import kr.opengov.summit.ScheduleView;
import kr.opengov.summit.ThemeView;
import kr.opengov.summit.UnscheduledSession;

/**
 * What of a day the editor shows. A theme narrows the table to the rooms it has that day, with whatever else stands in them,
 * because a hidden session would make its place look free; lists it narrows to its own sessions.
 *
 * @param room the only room shown, or null
 * @param theme the code of the only theme shown, or null
 */
public record ScheduleFilter(Long room, String theme) implements Serializable {

    public ScheduleFilter {
        theme = theme != null && theme.matches("[\\w-]+") ? theme : null;
    }

    /** The rooms of the table in their order. */
    List<RoomRow> rooms(ScheduleView view) {
        if (room != null) {
            return view.rooms().stream().filter(one -> one.id() == room).toList();
        }
        Set<Long> used = roomsOfTheme(view);
        // A theme without a place that day can still get one in every room.
        return used.isEmpty()
                ? view.rooms()
                : view.rooms().stream().filter(one -> used.contains(one.id())).toList();
    }

    /** Whether a theme was asked for that has no room on the day, so that all are shown. */
    public boolean absent(ScheduleView view) {
        return theme != null && room == null && roomsOfTheme(view).isEmpty();
    }

    private Set<Long> roomsOfTheme(ScheduleView view) {
        return view.slots().stream()
                .filter(slot -> theme != null && theme.equals(slot.themeCode()))
                .map(PlacedSlot::roomId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The slots of the lists. */
    List<PlacedSlot> slots(ScheduleView view) {
        return view.slots().stream()
                .filter(slot -> room == null || room.equals(slot.roomId()))
                .filter(slot -> !fades(slot.themeCode()))
                .toList();
    }

    /** The sessions that wait for a place. */
    public List<UnscheduledSession> waiting(ScheduleView view) {
        Integer position = view.themes().stream()
                .filter(one -> one.code().equals(theme))
                .map(ThemeView::position)
                .findFirst()
                .orElse(null);
        return view.unscheduled().stream()
                .filter(session -> position == null || position.equals(session.themePosition()))
                .toList();
    }

    /** Whether a session is of another theme than the one looked for. */
    public boolean fades(String themeCode) {
        return theme != null && !theme.equals(themeCode);
    }

    /** The end of an address that shows the same, to be put behind another parameter. */
    String query() {
        return (room == null ? "" : "&room=" + room) + (theme == null ? "" : "&theme=" + theme);
    }
}
