package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.opengov.membership.AttendanceRow;
import kr.opengov.membership.MeetingDesk;
import kr.opengov.membership.Presence;
import kr.opengov.membership.RecordAttendance;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.web.frame.CurrentPage;
import org.omnifaces.util.Faces;

/** Who took part in a meeting, by seat, and with which account a member votes. */
@Named
@ViewScoped
public class MeetingAttendancePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingDesk desk;

    @Inject
    private DeskMeeting meeting;

    @Inject
    private Directory directory;

    @Inject
    private CurrentPage current;

    private List<AttendanceRow> rows;

    /** Names of {@link Presence} by seat: Faces cannot convert values of a map. */
    private Map<Long, String> presence;

    private Long personId;
    private String email;

    @PostConstruct
    void open() {
        rows = new ArrayList<>(desk.attendance(meeting.id()));
        presence = new HashMap<>();
        rows.forEach(
                row -> presence.put(row.seatId(), (row.presence() == null ? Presence.ABSENT : row.presence()).name()));
    }

    public String save() {
        Map<Long, Presence> bySeat = new HashMap<>();
        presence.forEach((seat, name) -> bySeat.put(seat, Presence.valueOf(name)));
        desk.attend(new RecordAttendance(meeting.id(), meeting.version(), bySeat));
        return meeting.done("meetings.desk.attended");
    }

    public String link() {
        desk.link(personId, email);
        return meeting.done("meetings.desk.linked");
    }

    public DeskMeeting getMeeting() {
        return meeting;
    }

    public List<AttendanceRow> getRows() {
        return rows;
    }

    /** Members who are persons of the directory, each with the page of what the person does elsewhere. */
    public record Elsewhere(String name, String affiliation, String path) implements Serializable {}

    /** Where to look for conflicts of interest: what those who sit there do elsewhere; one SQL statement. */
    public List<Elsewhere> getElsewhere() {
        return Faces.getRequestAttribute("meetingAttendancePage.elsewhere", this::elsewhere);
    }

    private List<Elsewhere> elsewhere() {
        List<Long> ids = rows.stream()
                .map(AttendanceRow::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, DirectoryName> known = ids.isEmpty() ? Map.of() : directory.personNames(ids);
        return rows.stream()
                .filter(row -> row.personId() != null && known.containsKey(row.personId()))
                .map(row -> new Elsewhere(
                        row.name(current.getLang()),
                        row.affiliation(),
                        "/people/" + known.get(row.personId()).code()))
                .toList();
    }

    /** The members who have no account here yet and are known by name. */
    public List<AttendanceRow> getUnlinked() {
        return rows.stream()
                .filter(row -> row.personId() != null && !row.hasAccount())
                .toList();
    }

    public Map<Long, String> getPresence() {
        return presence;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
