package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.opengov.platform.Refusal;

/** The seats that rows of a file name: by their number in the body, or by who sat there where the source names no seat. */
final class SeatsOfRows {

    private final EntityManager em;
    private final Roster roster;
    private final Map<String, List<RosterSeat>> rosters = new HashMap<>();
    private final Map<String, List<Long>> numbers = new HashMap<>();

    SeatsOfRows(EntityManager em, Roster roster) {
        this.em = em;
        this.roster = roster;
    }

    /**
     * The seat on the day of the meeting; the roster of a meeting and the seats of a number are read once.
     *
     * @param number null where the source names no seat
     * @throws Refusal {@code ATTENDANCE_SEAT_UNKNOWN} on {@code seat}, {@code ATTENDANCE_OF_ANOTHER} on {@code nameKo}
     */
    RosterSeat of(Meeting meeting, Integer number, String nameKo, String nameEn) {
        String name = name(nameKo, nameEn);
        List<Long> numbered = number == null
                ? List.of()
                : numbers.computeIfAbsent(
                        meeting.bodyCode() + "/" + number, key -> numbered(meeting.bodyCode(), number));
        RosterSeat found =
                rosters
                        .computeIfAbsent(meeting.code(), code -> roster.of(meeting.bodyCode(), meeting.firstOn()))
                        .stream()
                        .filter(seat -> number == null
                                ? seat.seatId() < 0 && Objects.equals(name(seat.nameKo(), seat.nameEn()), name)
                                : numbered.contains(seat.seatId()))
                        .findFirst()
                        .orElseThrow(() -> Refusal.ofField("seat", "ATTENDANCE_SEAT_UNKNOWN", meeting.firstOn()));
        if (!Objects.equals(name(found.nameKo(), found.nameEn()), name)) {
            throw Refusal.ofField("nameKo", "ATTENDANCE_OF_ANOTHER", name(found.nameKo(), found.nameEn()));
        }
        return found;
    }

    private List<Long> numbered(String body, int number) {
        return em.createQuery(
                        "SELECT DISTINCT s.originId FROM Seat s WHERE s.bodyCode = :body AND s.number = :number",
                        Long.class)
                .setParameter("body", body)
                .setParameter("number", number)
                .getResultList();
    }

    private static String name(String ko, String en) {
        return ko == null ? en : ko;
    }
}
