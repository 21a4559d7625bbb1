package kr.opengov.membership;

import java.time.LocalDate;

/**
 * A body in a list, on a day.
 *
 * @param parentCode the body above it, or null
 * @param memberCode the member it belongs to; null for the partnership itself
 * @param openToAll whether a citizen may ask to join
 * @param exists whether it existed on the day, as far as its days are known
 * @param members how many sit on the day, seats ex officio included
 * @param privateMembers how many of them are private members
 * @param maximum by the charter of the day, or null
 * @param openSeats seats nobody is recorded on
 */
public record BodyRow(
        String code,
        String nameKo,
        String nameEn,
        BodyKind kind,
        String parentCode,
        String memberCode,
        boolean openToAll,
        PartialDay founded,
        LocalDate dissolved,
        boolean exists,
        int members,
        int privateMembers,
        Integer maximum,
        int openSeats) {

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }

    /** Whether more sit than the charter says. */
    public boolean aboveMaximum() {
        return maximum != null && members > maximum;
    }
}
