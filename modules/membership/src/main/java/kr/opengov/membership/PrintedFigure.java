package kr.opengov.membership;

import java.time.LocalDate;

/**
 * A figure as a source prints it, beside what the register counts for the same day.
 *
 * @param metric what is counted, such as {@code memberGovernments}
 * @param value the printed number
 * @param approximate printed with "about" or "more than"
 * @param raw as printed
 * @param asOf the day or period it is said to hold for, as printed; null when undated
 * @param asOfBasis {@code printed}, {@code context} or {@code none}
 * @param countedOn the day the register was counted for; null when the figure is undated
 * @param computed what the register counts; null when it is undated or the register cannot count it
 */
public record PrintedFigure(
        String metric,
        long value,
        boolean approximate,
        String raw,
        String asOf,
        String asOfBasis,
        String source,
        Integer line,
        String note,
        LocalDate countedOn,
        Long computed) {

    /** Computed minus printed; null where nothing is computed. */
    public Long difference() {
        return computed == null ? null : Long.valueOf(computed - value);
    }
}
