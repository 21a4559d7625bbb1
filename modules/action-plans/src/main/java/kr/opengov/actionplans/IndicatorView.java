package kr.opengov.actionplans;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * An indicator with its last measurement.
 *
 * @param rising whether more is better
 * @param measured the last value, or null
 */
public record IndicatorView(
        Long id,
        int position,
        Bilingual name,
        Bilingual unit,
        boolean rising,
        BigDecimal baseline,
        BigDecimal target,
        BigDecimal measured,
        LocalDate measuredOn) {

    /** Whether the last value reaches the target; null when one of the two is missing. */
    public Boolean reached() {
        if (measured == null || target == null) {
            return null;
        }
        int compared = measured.compareTo(target);
        return rising ? compared >= 0 : compared <= 0;
    }
}
