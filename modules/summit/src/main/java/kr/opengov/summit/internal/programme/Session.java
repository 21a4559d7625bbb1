package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.RecordingPolicy;
import kr.opengov.summit.SaveSession;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SessionTexts;

/** A session: what is held, whatever the time and the room. */
@Entity
@Table(name = "sm_session")
public class Session implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_session")
    @TableGenerator(
            name = "sm_session",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_session",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "summit_id")
    private Summit summit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @Column
    private UUID guid;

    @Column
    private String code;

    @Column
    private int seq;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    @Column(name = "subtitle_ko")
    private String subtitleKo;

    @Column(name = "subtitle_en")
    private String subtitleEn;

    @Column
    private Integer edition;

    @Column(name = "gist_ko")
    private String gistKo;

    @Column(name = "gist_en")
    private String gistEn;

    @Column(name = "format_code")
    private String formatCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private SessionState state;

    @Column(name = "has_video")
    private boolean hasVideo;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    /** A decision that was taken and is not announced yet, or null. */
    @Enumerated(EnumType.STRING)
    @Column(name = "pending_state")
    private SessionState pendingState;

    @Column(name = "abstract_ko")
    private String abstractKo;

    @Column(name = "abstract_en")
    private String abstractEn;

    @Column(name = "description_ko")
    private String descriptionKo;

    @Column(name = "description_en")
    private String descriptionEn;

    /** Codes of ISO 639-1 parted by commas. */
    @Column(name = "spoken_languages")
    private String spokenLanguages;

    @Column(name = "interpretation_languages")
    private String interpretationLanguages;

    @Enumerated(EnumType.STRING)
    @Column(name = "attendance_mode")
    private AttendanceMode attendanceMode;

    /** The time it was given when it was accepted; what a slot has unless somebody says otherwise. */
    @Column
    private Integer minutes;

    @Column(name = "expected_audience")
    private Integer expectedAudience;

    @Enumerated(EnumType.STRING)
    @Column
    private RecordingPolicy recording;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    private Session replacedBy;

    /** The same in the file it was imported from and in the next one. */
    @Column(name = "import_key")
    private String importKey;

    @Column(name = "web_address")
    private String webAddress;

    /** The name in feeds of the slot it had before it was taken off the schedule: it gets it back. */
    @Column(name = "last_slot_guid")
    private UUID lastSlotGuid;

    protected Session() {}

    public Session(Summit summit, int seq) {
        this.summit = summit;
        this.seq = seq;
        this.guid = UUID.randomUUID();
        // Of hundreds of millions of codes one twice is stopped by the unique key.
        this.code = SessionCodes.of(guid, new HashSet<>());
        this.state = SessionState.DRAFT;
    }

    public void describe(SaveSession command, Theme of) {
        say(command.texts());
        this.theme = of;
        this.formatCode = Blank.toNull(command.format());
        this.spokenLanguages = Blank.toNull(command.spokenLanguages());
        this.interpretationLanguages = Blank.toNull(command.interpretationLanguages());
        this.attendanceMode = command.attendanceMode();
        this.minutes = command.minutes();
        this.expectedAudience = command.expectedAudience();
        this.recording = command.recording();
    }

    /** Says what is written at the desk, or what its host asked for and an organiser accepted. */
    public void say(SessionTexts texts) {
        if (!Objects.equals(Blank.toNull(texts.titleEn()), titleEn)) {
            titleEnOfficial = false;
        }
        this.titleKo = texts.titleKo().strip();
        this.titleEn = Blank.toNull(texts.titleEn());
        this.subtitleKo = Blank.toNull(texts.subtitleKo());
        this.subtitleEn = Blank.toNull(texts.subtitleEn());
        this.abstractKo = Blank.toNull(texts.abstractKo());
        this.abstractEn = Blank.toNull(texts.abstractEn());
        this.descriptionKo = Blank.toNull(texts.descriptionKo());
        this.descriptionEn = Blank.toNull(texts.descriptionEn());
    }

    /** What a host may ask to change. */
    public SessionTexts texts() {
        return new SessionTexts(
                titleKo, titleEn, subtitleKo, subtitleEn, abstractKo, abstractEn, descriptionKo, descriptionEn);
    }

    public Bilingual title() {
        return new Bilingual(titleKo, titleEn, titleEnOfficial);
    }

    /** What the history tells apart, by the name of the field. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("TITLE_KO", titleKo);
        facts.put("TITLE_EN", titleEn);
        facts.put("SUBTITLE", Texts.pair(subtitleKo, subtitleEn));
        facts.put("ABSTRACT_KO", abstractKo);
        facts.put("ABSTRACT_EN", abstractEn);
        facts.put("DESCRIPTION_KO", descriptionKo);
        facts.put("DESCRIPTION_EN", descriptionEn);
        facts.put("THEME", theme == null ? null : theme.titleKo());
        facts.put("FORMAT", formatCode);
        facts.put("LANGUAGES", Texts.pair(spokenLanguages, interpretationLanguages));
        facts.put("ATTENDANCE", attendanceMode == null ? null : attendanceMode.name());
        facts.put("MINUTES", minutes == null ? null : minutes.toString());
        facts.put("AUDIENCE", expectedAudience == null ? null : expectedAudience.toString());
        facts.put("RECORDING", recording == null ? null : recording.name());
        return facts;
    }

    /** What the form of this session would send. */
    SaveSession form(
            String acronym,
            List<SaveSession.HostEntry> hosts,
            List<SaveSession.ParticipantEntry> people,
            List<SaveSession.ItemEntry> items) {
        return new SaveSession(
                id,
                version,
                acronym,
                texts(),
                theme == null ? null : theme.code(),
                formatCode,
                spokenLanguages,
                interpretationLanguages,
                attendanceMode,
                minutes,
                expectedAudience,
                recording,
                hosts,
                people,
                items);
    }

    public void decideLater(SessionState to) {
        pendingState = to;
    }

    public void enter(SessionState to) {
        state = to;
        pendingState = null;
    }

    public SessionState pendingState() {
        return pendingState;
    }

    public Summit summit() {
        return summit;
    }

    public String code() {
        return code;
    }

    public Long id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public SessionState state() {
        return state;
    }

    public UUID lastSlotGuid() {
        return lastSlotGuid;
    }
}
