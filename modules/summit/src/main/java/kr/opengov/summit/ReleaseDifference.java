package kr.opengov.summit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * What is different between two releases of a summit.
 *
 * @param from the sequence of the earlier one; 0 for nothing
 * @param to the sequence of the later one
 * @param note of the later one
 * @param releasedAt of the later one
 */
public record ReleaseDifference(
        SummitView summit, int from, int to, Bilingual note, Instant releasedAt, List<ReleaseChange> changes) {
    public ReleaseDifference {
        changes = List.copyOf(changes);
    }

    public ZoneId zone() {
        return summit.zone();
    }
}
