package kr.opengov.membership.internal.meetings;

import java.util.List;
import kr.opengov.membership.Presence;

/**
 * Who took part in a meeting, in a file.
 *
 * @param seat the number of the seat in its body; null where the source names no seat
 */
public record AttendanceLine(
        String meetingCode,
        Integer seat,
        String nameKo,
        String nameEn,
        String affiliation,
        String title,
        String constituency,
        boolean chair,
        Presence presence) {

    /** The query reads a blank as 0. */
    public AttendanceLine {
        seat = seat != null && seat == 0 ? null : seat;
    }

    /** A numbered seat is enough; who has none is told by the name. */
    Object key() {
        String name = nameKo == null ? nameEn : nameKo;
        return List.of(meetingCode, seat == null ? String.valueOf(name) : seat);
    }
}
