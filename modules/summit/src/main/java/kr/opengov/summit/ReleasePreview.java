package kr.opengov.summit;

import java.time.Instant;
import java.util.List;

/**
 * What a release of the work in progress would bring.
 *
 * @param last the sequence of the last release, 0 when there is none; the command of a release carries it back
 * @param sessions how many sessions would be public
 * @param blocking what forbids the release: fatal conflicts that nobody acknowledged, both parties named
 * @param plannedFor when the next release is to be made, or null
 * @param planRefused the code of the refusal that kept a planned release from being made, or null
 */
public record ReleasePreview(
        SummitView summit,
        int last,
        int sessions,
        List<ReleaseChange> changes,
        List<ScheduleConflict> blocking,
        Instant plannedFor,
        String planRefused) {
    public ReleasePreview {
        changes = List.copyOf(changes);
        blocking = List.copyOf(blocking);
    }
}
