package kr.opengov.web.programme;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final List<SessionRows.Host> hosts = new ArrayList<>();
    private final List<SessionRows.Participant> participants = new ArrayList<>();
    private final List<SessionRows.Item> items = new ArrayList<>();
    private String titleKo;
    private String titleEn;
    private String subtitleKo;
    private String subtitleEn;
    private String abstractKo;
    private String abstractEn;
    private String descriptionKo;
    private String descriptionEn;
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
        form.titleKo = session.titleKo();
        form.titleEn = session.titleEn();
        form.subtitleKo = session.subtitleKo();
        form.subtitleEn = session.subtitleEn();
        form.abstractKo = session.abstractKo();
        form.abstractEn = session.abstractEn();
        form.descriptionKo = session.descriptionKo();
        form.descriptionEn = session.descriptionEn();
        form.theme = session.theme();
        form.format = session.format();
        form.spokenLanguages = session.spokenLanguages();
        form.interpretationLanguages = session.interpretationLanguages();
        form.attendanceMode = session.attendanceMode();
        form.minutes = session.minutes();
        form.expectedAudience = session.expectedAudience();
        form.recording = session.recording();
        session.hosts().forEach(entry -> form.hosts.add(SessionRows.host(entry, form.hosts.size() + 1)));
        session.participants()
                .forEach(entry -> form.participants.add(SessionRows.participant(entry, form.participants.size() + 1)));
        session.items().forEach(entry -> form.items.add(SessionRows.item(entry, form.items.size() + 1)));
        form.addRows();
        return form;
    }

    private void addRows() {
        for (int row = 0; row < EMPTY_ROWS; row++) {
            hosts.add(SessionRows.newHost(hosts.size() + 1));
            participants.add(SessionRows.newParticipant(participants.size() + 1));
            items.add(SessionRows.newItem(items.size() + 1));
        }
    }

    SaveSession toCommand() {
        return new SaveSession(
                id,
                version,
                acronym,
                titleKo,
                titleEn,
                subtitleKo,
                subtitleEn,
                abstractKo,
                abstractEn,
                descriptionKo,
                descriptionEn,
                theme,
                format,
                codes(spokenLanguages),
                codes(interpretationLanguages),
                attendanceMode,
                minutes,
                expectedAudience,
                recording,
                hosts.stream()
                        .filter(SessionRows.Host::filled)
                        .sorted(Comparator.comparingInt(SessionRows.Host::getPlace))
                        .map(SessionRows.Host::entry)
                        .toList(),
                participants.stream()
                        .filter(SessionRows.Participant::filled)
                        .sorted(Comparator.comparingInt(SessionRows.Participant::getPlace))
                        .map(SessionRows.Participant::entry)
                        .toList(),
                items.stream()
                        .filter(SessionRows.Item::filled)
                        .sorted(Comparator.comparingInt(SessionRows.Item::getPlace))
                        .map(SessionRows.Item::entry)
                        .toList());
    }

    /** "ko, en" is as good as "ko,en". */
    private static String codes(String typed) {
        return typed == null ? null : typed.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    }

    long version() {
        return version;
    }

    public List<SessionRows.Host> getHosts() {
        return hosts;
    }

    public List<SessionRows.Participant> getParticipants() {
        return participants;
    }

    public List<SessionRows.Item> getItems() {
        return items;
    }

    public String getTitleKo() {
        return titleKo;
    }

    public void setTitleKo(String titleKo) {
        this.titleKo = titleKo;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getSubtitleKo() {
        return subtitleKo;
    }

    public void setSubtitleKo(String subtitleKo) {
        this.subtitleKo = subtitleKo;
    }

    public String getSubtitleEn() {
        return subtitleEn;
    }

    public void setSubtitleEn(String subtitleEn) {
        this.subtitleEn = subtitleEn;
    }

    public String getAbstractKo() {
        return abstractKo;
    }

    public void setAbstractKo(String abstractKo) {
        this.abstractKo = abstractKo;
    }

    public String getAbstractEn() {
        return abstractEn;
    }

    public void setAbstractEn(String abstractEn) {
        this.abstractEn = abstractEn;
    }

    public String getDescriptionKo() {
        return descriptionKo;
    }

    public void setDescriptionKo(String descriptionKo) {
        this.descriptionKo = descriptionKo;
    }

    public String getDescriptionEn() {
        return descriptionEn;
    }

    public void setDescriptionEn(String descriptionEn) {
        this.descriptionEn = descriptionEn;
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
