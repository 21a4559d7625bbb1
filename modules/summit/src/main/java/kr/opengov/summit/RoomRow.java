package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * A room of a summit.
 *
 * @param capacity null when unknown
 * @param allowsParallel whether sessions may run beside each other
 */
public record RoomRow(
        long id,
        long version,
        int position,
        String nameKo,
        String nameEn,
        RoomKind kind,
        Integer capacity,
        String building,
        String floor,
        boolean allowsParallel,
        int interpretationBooths,
        String streamUrl) {

    public Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }
}
