package kr.opengov.membership;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One measured value of a country in a year.
 *
 * @param revision 1 for the first entry; grows with each correction
 * @param points points of a metric (whole), or the value of an indicator; null when recorded as not available
 * @param reason why it was corrected, or null
 */
public record ScoreEntry(
        String memberCode,
        int year,
        ScoreMetric metric,
        int revision,
        BigDecimal points,
        String source,
        Confidence confidence,
        String reason,
        Instant recordedAt) {

    /** Whether a value was found at all. */
    public boolean available() {
        return points != null;
    }
}
