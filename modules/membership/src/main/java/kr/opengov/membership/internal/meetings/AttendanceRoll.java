package kr.opengov.membership.internal.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.Presence;
import kr.opengov.platform.Refusal;

/** Who took part in a meeting, seat by seat. */
final class AttendanceRoll {

    private AttendanceRoll() {}

    /**
     * Every seat of the day, over what was recorded before; who is not told was absent.
     *
     * @throws Refusal {@code ATTENDANCE_SEAT_UNKNOWN} for a seat that was not filled on the day
     */
    static void call(
            Meeting meeting, List<Attendance> attendance, List<RosterSeat> roster, Map<Long, Presence> presence) {
        Map<Long, Presence> left = new HashMap<>(presence);
        Map<Long, Attendance> known = new HashMap<>();
        attendance.forEach(row -> known.put(row.seatId(), row));
        for (RosterSeat seat : roster) {
            Presence how = left.remove(seat.seatId());
            known.remove(seat.seatId());
            enter(meeting, attendance, seat, how == null ? Presence.ABSENT : how);
        }
        if (!left.isEmpty()) {
            throw new Refusal("ATTENDANCE_SEAT_UNKNOWN", meeting.firstOn());
        }
        attendance.removeAll(known.values());
    }

    /** One seat, over what was recorded of it before. */
    static void enter(Meeting meeting, List<Attendance> attendance, RosterSeat seat, Presence how) {
        attendance.stream()
                .filter(row -> row.seatId() == seat.seatId())
                .findFirst()
                .orElseGet(() -> {
                    Attendance added = new Attendance(meeting, seat);
                    attendance.add(added);
                    return added;
                })
                .take(seat, how);
    }
}
