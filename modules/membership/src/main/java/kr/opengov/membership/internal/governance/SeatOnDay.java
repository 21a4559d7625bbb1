package kr.opengov.membership.internal.governance;

/**
 * A seat that is filled on a day.
 *
 * @param holdingId stays the same whatever is corrected; negative for a seat ex officio whose office holder nobody names
 * @param seatId 0 where the source names no seat
 * @param personId in the directory, or null where nobody is named
 */
public record SeatOnDay(
        long holdingId,
        long seatId,
        String constituency,
        Long personId,
        String nameKo,
        String nameEn,
        String affiliation,
        String title,
        boolean chair) {}
