package kr.opengov.web.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.RecordingPolicy;
import kr.opengov.summit.SaveSession;

/** What is typed about a session, kept until it is accepted; a few empty rows wait at the end of each list. */
public class SessionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EMPTY_ROWS = 2;

    private Long id;
    private long version;
    private String acronym;
    private SessionTextsForm texts = new SessionTextsForm();
    private final List<HostRow> hosts = new ArrayList<>();
    private final List<ParticipantRow> participants = new ArrayList<>();
    private final List<ItemRow> items = new ArrayList<>();
    private String theme;
    private String format;
    private String spokenLanguages;
    private String interpretationLanguages;
    private AttendanceMode attendanceMode;
    private Integer minutes;
    private Integer expectedAudience;
    private RecordingPolicy recording;

    static SessionForm empty(String acronym) {
        SessionForm form = new SessionForm();
        form.acronym = acronym;
        form.addRows();
        return form;
    }

    static SessionForm of(SaveSession session) {
        SessionForm form = new SessionForm();
        form.id = session.id();
        form.version = session.version();
        form.acronym = session.acronym();
        form.texts = SessionTextsForm.of(session.texts());
        form.theme = session.theme();
        form.format = session.format();
        form.spokenLanguages = session.spokenLanguages();
        form.interpretationLanguages = session.interpretationLanguages();
        form.attendanceMode = session.attendanceMode();
        form.minutes = session.minutes();
        form.expectedAudience = session.expectedAudience();
        form.recording = session.recording();
        session.hosts().forEach(entry -> form.hosts.add(new HostRow(entry, form.hosts.size() + 1)));
        session.participants()
                .forEach(entry -> form.participants.add(new ParticipantRow(entry, form.participants.size() + 1)));
        session.items().forEach(entry -> form.items.add(new ItemRow(entry, form.items.size() + 1)));
        form.addRows();
        return form;
    }

    private void addRows() {
        for (int row = 0; row < EMPTY_ROWS; row++) {
            hosts.add(new HostRow(hosts.size() + 1));
            participants.add(new ParticipantRow(participants.size() + 1));
            items.add(new ItemRow(items.size() + 1));
        }
    }

    SaveSession toCommand() {
        return new SaveSession(
                id,
                version,
                acronym,
                texts.toTexts(),
                theme,
                format,
                codes(spokenLanguages),
                codes(interpretationLanguages),
                attendanceMode,
                minutes,
                expectedAudience,
                recording,
                SessionRow.entries(hosts),
                SessionRow.entries(participants),
                SessionRow.entries(items));
    }

    /** "ko, en" is as good as "ko,en". */
    private static String codes(String typed) {
        return typed == null ? null : typed.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    }

    long version() {
        return version;
    }

    public SessionTextsForm getTexts() {
        return texts;
    }

    public List<HostRow> getHosts() {
        return hosts;
    }

    public List<ParticipantRow> getParticipants() {
        return participants;
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getSpokenLanguages() {
        return spokenLanguages;
    }

    public void setSpokenLanguages(String spokenLanguages) {
        this.spokenLanguages = spokenLanguages;
    }

    public String getInterpretationLanguages() {
        return interpretationLanguages;
    }

    public void setInterpretationLanguages(String interpretationLanguages) {
        this.interpretationLanguages = interpretationLanguages;
    }

    public AttendanceMode getAttendanceMode() {
        return attendanceMode;
    }

    public void setAttendanceMode(AttendanceMode attendanceMode) {
        this.attendanceMode = attendanceMode;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getExpectedAudience() {
        return expectedAudience;
    }

    public void setExpectedAudience(Integer expectedAudience) {
        this.expectedAudience = expectedAudience;
    }

    public RecordingPolicy getRecording() {
        return recording;
    }

    public void setRecording(RecordingPolicy recording) {
        this.recording = recording;
    }
}
