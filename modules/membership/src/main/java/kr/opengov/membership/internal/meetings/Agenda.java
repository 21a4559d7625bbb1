package kr.opengov.membership.internal.meetings;

import java.util.Comparator;
import java.util.List;
import kr.opengov.platform.Refusal;

/** The order of the items of a meeting. */
final class Agenda {

    private Agenda() {}

    /** Moves an item up (-1) or down (1); at the end of the list nothing happens. */
    static void move(List<AgendaItem> items, long itemId, int by) {
        AgendaItem moved = item(items, itemId);
        int target = moved.position() + by;
        items.stream().filter(item -> item.position() == target).findFirst().ifPresent(other -> {
            other.place(moved.position());
            moved.place(target);
        });
    }

    /** Takes an item out and closes the gap. */
    static void remove(List<AgendaItem> items, long itemId) {
        items.remove(item(items, itemId));
        int position = 1;
        for (AgendaItem left : items.stream()
                .sorted(Comparator.comparingInt(AgendaItem::position))
                .toList()) {
            left.place(position++);
        }
    }

    private static AgendaItem item(List<AgendaItem> items, long itemId) {
        return items.stream()
                .filter(item -> item.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }
}
