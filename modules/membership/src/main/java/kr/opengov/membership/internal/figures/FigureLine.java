package kr.opengov.membership.internal.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * A printed figure in a file.
 *
 * @param id of the entry that stands; null in a file
 * @param raw as printed
 * @param asOf the day or period it is said to hold for, as printed; null when undated
 * @param countedOn the last day of it: the register is counted for it; null when undated
 * @param line of the source; null where it has none
 */
record FigureLine(
        Long id,
        String metric,
        long value,
        boolean approximate,
        String raw,
        String asOf,
        LocalDate countedOn,
        String basis,
        String source,
        Integer line,
        String note) {

    Object key() {
        return List.of(metric, source, line == null ? "" : line);
    }
}
