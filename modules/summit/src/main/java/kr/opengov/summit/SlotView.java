package kr.opengov.summit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import kr.opengov.platform.Bilingual;

/**
 * When and where a session takes place, from the start up to but not including the end.
 *
 * @param zone the summit's zone
 * @param room null when no room is given
 * @param placementInvented true when no source gives this time and room; every page that shows them says so
 */
public record SlotView(Instant startsAt, Instant endsAt, ZoneId zone, Bilingual room, boolean placementInvented) {

    public ZonedDateTime start() {
        return startsAt.atZone(zone);
    }

    public ZonedDateTime end() {
        return endsAt.atZone(zone);
    }
}
