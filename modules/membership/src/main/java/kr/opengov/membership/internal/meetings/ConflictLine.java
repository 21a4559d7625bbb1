package kr.opengov.membership.internal.meetings;

import java.util.List;
import kr.opengov.membership.ConflictOrigin;
import kr.opengov.membership.ConflictStanding;

/**
 * A conflict of interest in a file.
 *
 * @param agendaItem the place of the item on the agenda
 * @param seat the number of the seat in its body; null where the source names no seat
 */
public record ConflictLine(
        String meetingCode,
        int agendaItem,
        Integer seat,
        String nameKo,
        String nameEn,
        ConflictOrigin origin,
        ConflictStanding standing,
        String reason) {

    /** The query reads a blank as 0. */
    public ConflictLine {
        seat = seat != null && seat == 0 ? null : seat;
    }

    /** A numbered seat is enough; who has none is told by the name. */
    Object key() {
        String name = nameKo == null ? nameEn : nameKo;
        return List.of(meetingCode, agendaItem, seat == null ? String.valueOf(name) : seat);
    }
}
