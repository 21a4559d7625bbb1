package kr.opengov.membership.internal.meetings;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import kr.opengov.membership.Cells;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.Presence;
import kr.opengov.membership.RegisterList;
import kr.opengov.platform.Refusal;

/**
 * Attendance as a file, for the secretariat alone: it completes meetings that a record describes, with who sat there on the
 * day. Where the portal called the seats, attendance is recorded on the page of the meeting.
 */
public final class AttendanceList extends RegisterList<AttendanceLine> {

    private final EntityManager em;
    private final SeatsOfRows seats;

    public AttendanceList(EntityManager em, Roster roster) {
        this.em = em;
        this.seats = new SeatsOfRows(em, roster);
    }

    @Override
    protected List<Field<AttendanceLine>> fields() {
        return List.of(
                new Field<>("meetingCode", AttendanceLine::meetingCode),
                new Field<>("seat", AttendanceLine::seat),
                new Field<>("nameKo", AttendanceLine::nameKo),
                new Field<>("nameEn", AttendanceLine::nameEn),
                new Field<>("affiliation", AttendanceLine::affiliation),
                new Field<>("title", AttendanceLine::title),
                new Field<>("constituency", AttendanceLine::constituency),
                new Field<>("chair", AttendanceLine::chair),
                new Field<>("presence", AttendanceLine::presence));
    }

    /** One statement; a seat keeps the number of its first entry. */
    @Override
    protected List<AttendanceLine> standing() {
        return em.createQuery("""
                        SELECT NEW kr.opengov.membership.internal.meetings.AttendanceLine(
                            m.code, s.number, a.nameKo, a.nameEn, a.affiliation, a.title, a.constituency, a.chair, a.presence)
                        FROM Attendance a JOIN a.meeting m LEFT JOIN Seat s ON s.id = a.seatId
                        ORDER BY m.firstOn, m.code, s.number, a.nameKo, a.nameEn, a.id""", AttendanceLine.class).getResultList();
    }

    @Override
    protected AttendanceLine read(Cells cells) {
        String nameEn = cells.text("nameEn", 150);
        return new AttendanceLine(
                cells.needed("meetingCode", 60),
                cells.number("seat", 1, 1000),
                nameEn == null ? cells.needed("nameKo", 100) : cells.text("nameKo", 100),
                nameEn,
                cells.text("affiliation", 300),
                cells.text("title", 200),
                cells.neededWord("constituency", Constituency.class).name(),
                cells.flag("chair"),
                cells.neededWord("presence", Presence.class));
    }

    @Override
    protected Object key(AttendanceLine row) {
        return row.key();
    }

    @Override
    protected void add(AttendanceLine row) {
        Meeting meeting = described(row);
        meeting.attendFromRecord(seat(meeting, row), row.presence());
        em.flush();
    }

    @Override
    protected void correct(AttendanceLine before, AttendanceLine row, String reason) {
        checkOnly(before, row, Set.of("presence"));
        Meeting meeting = described(row);
        meeting.attendFromRecord(seat(meeting, row), row.presence());
        em.flush();
    }

    private Meeting described(AttendanceLine row) {
        Meeting meeting = RecordedMeeting.known(em, row.meetingCode());
        if (!meeting.isOver() || meeting.isJudged()) {
            throw Refusal.ofField("meetingCode", "ATTENDANCE_BY_FILE");
        }
        return meeting;
    }

    /** The seat of the day, with affiliation and title as the file has them: they are those of that time. */
    private RosterSeat seat(Meeting meeting, AttendanceLine row) {
        RosterSeat found = seats.of(meeting, row.seat(), row.nameKo(), row.nameEn());
        return new RosterSeat(
                found.holdingId(),
                found.seatId(),
                row.constituency(),
                found.personId(),
                row.nameKo(),
                row.nameEn(),
                row.affiliation(),
                row.title(),
                row.chair());
    }
}
