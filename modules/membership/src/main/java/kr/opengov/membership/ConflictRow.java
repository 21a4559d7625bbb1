package kr.opengov.membership;

import java.io.Serializable;
import java.time.Instant;

/** A declared conflict of interest, for the secretariat. */
public record ConflictRow(
        Long id,
        long version,
        Long agendaItemId,
        String itemTitleKo,
        Long seatId,
        String nameKo,
        String nameEn,
        ConflictOrigin origin,
        ConflictStanding standing,
        String reason,
        Instant recordedAt)
        implements Serializable {

    public String name(String language) {
        if ("en".equals(language) && nameEn != null) {
            return nameEn;
        }
        return nameKo == null ? nameEn : nameKo;
    }

    public boolean isPending() {
        return standing == ConflictStanding.PENDING;
    }
}
