package kr.opengov.summit;

import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A session somebody marked, at one of its times.
 *
 * @param slot null while it has no time
 * @param overlaps the other marked sessions that run at the same time, cancelled ones aside
 * @param changes what releases changed since it was marked
 */
public record StarredRow(
        String acronym,
        Bilingual summit,
        String code,
        Bilingual title,
        SlotView slot,
        boolean cancelled,
        List<Bilingual> overlaps,
        List<ChangeKind> changes) {

    public StarredRow {
        overlaps = List.copyOf(overlaps);
        changes = List.copyOf(changes);
    }
}
