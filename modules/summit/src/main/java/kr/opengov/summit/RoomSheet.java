package kr.opengov.summit;

import java.util.List;

/**
 * A room as its page at the desk shows it.
 *
 * @param form what would be sent if nothing were changed
 * @param slots how many things are placed in it
 * @param availability when it can be had and when not; empty when nothing was said
 */
public record RoomSheet(SaveRoom form, boolean retired, long slots, List<AvailabilityRow> availability) {

    public RoomSheet {
        availability = List.copyOf(availability);
    }
}
