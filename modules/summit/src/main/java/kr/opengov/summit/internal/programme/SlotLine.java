package kr.opengov.summit.internal.programme;

import java.time.Instant;
import java.time.ZoneId;
import kr.opengov.summit.SlotView;

/** A slot as a query delivers it; the room may be null. */
public record SlotLine(Instant startsAt, Instant endsAt, String roomKo, String roomEn, boolean placementInvented) {

    SlotView view(ZoneId zone) {
        return SessionLine.slot(zone, startsAt, endsAt, roomKo, roomEn, placementInvented);
    }
}
