package kr.opengov.membership;

import java.time.LocalDate;

/**
 * When the holder of a seat leads the body.
 *
 * @param entryId of the entry that stands; 0 while it is not saved
 * @param holdingId whose
 * @param to last day, or null while it goes on
 */
public record ChairPeriod(long entryId, long holdingId, LocalDate from, LocalDate to, String source) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
