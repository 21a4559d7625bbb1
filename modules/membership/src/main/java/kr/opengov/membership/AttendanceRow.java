package kr.opengov.membership;

import java.io.Serializable;

/**
 * A seat at a meeting, with its holder as of the day. For the secretariat alone.
 *
 * @param presence null while it is not recorded
 * @param hasAccount whether the holder can be reached through an account
 */
public record AttendanceRow(
        long seatId,
        long holdingId,
        Long personId,
        String nameKo,
        String nameEn,
        String affiliation,
        String title,
        String constituency,
        boolean chair,
        Presence presence,
        boolean hasAccount)
        implements Serializable {

    public String name(String language) {
        if ("en".equals(language) && nameEn != null) {
            return nameEn;
        }
        return nameKo == null ? nameEn : nameKo;
    }
}
