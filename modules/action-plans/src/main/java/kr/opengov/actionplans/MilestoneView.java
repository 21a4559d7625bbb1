package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A milestone of a commitment with what was last reported and verified.
 *
 * @param weight as entered, or null
 * @param share its part of the commitment in percent, rounded to tenths
 * @param reported in percent, or null while nobody reported
 * @param verified in percent, or null while nobody verified
 * @param reportedTo the end of the period that was reported on, or null
 */
public record MilestoneView(
        Long id,
        int position,
        Bilingual title,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer weight,
        double share,
        Integer reported,
        Integer verified,
        LocalDate reportedTo) {

    /** Whether its end is over and nobody reported it complete. */
    public boolean late(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day) && (reported == null || reported < 100);
    }
}
