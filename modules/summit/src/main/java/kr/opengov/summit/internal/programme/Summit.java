package kr.opengov.summit.internal.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.SaveSummit;

/** An event with a programme. */
@Entity
@Table(name = "sm_summit")
public class Summit implements Aggregates.Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "sm_summit")
    @TableGenerator(
            name = "sm_summit",
            table = "sm_ids",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "sm_summit",
            allocationSize = 100)
    private Long id;

    @Version
    private long version;

    @Column
    private String acronym;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_en_official")
    private boolean titleEnOfficial;

    @Column(name = "slogan_ko")
    private String sloganKo;

    @Column(name = "slogan_en")
    private String sloganEn;

    @Column(name = "venue_ko")
    private String venueKo;

    @Column(name = "venue_en")
    private String venueEn;

    @Column
    private String zone;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "day_change")
    private LocalTime dayChange;

    @Enumerated(EnumType.STRING)
    @Column(name = "attendance_mode")
    private AttendanceMode attendanceMode;

    @Column(name = "source_ko")
    private String sourceKo;

    @Column(name = "source_en")
    private String sourceEn;

    /** The languages every text of the programme should have, parted by commas. */
    @Column(name = "content_languages")
    private String contentLanguages = "ko,en";

    /** In what steps the editor places, in minutes. */
    @Column(name = "grid_minutes")
    private int gridMinutes = 15;

    /** Counts up with every change of the work in progress. */
    @Column(name = "work_version")
    private long workVersion;

    /** How long it takes to walk from one building to another. */
    @Column(name = "transfer_minutes")
    private int transferMinutes = 15;

    protected Summit() {}

    public Summit(String acronym) {
        this.acronym = acronym;
    }

    public void describe(SaveSummit command) {
        if (!Objects.equals(Blank.toNull(command.titleEn()), titleEn)) {
            titleEnOfficial = false;
        }
        this.titleKo = command.titleKo().strip();
        this.titleEn = Blank.toNull(command.titleEn());
        this.sloganKo = Blank.toNull(command.sloganKo());
        this.sloganEn = Blank.toNull(command.sloganEn());
        this.venueKo = Blank.toNull(command.venueKo());
        this.venueEn = Blank.toNull(command.venueEn());
        this.zone = command.zone().strip();
        this.firstDay = command.firstDay();
        this.lastDay = command.lastDay();
        this.dayChange = command.dayChange();
        this.attendanceMode = command.attendanceMode();
        this.contentLanguages = String.join(",", command.contentLanguages());
        this.gridMinutes = command.gridMinutes();
        this.transferMinutes = command.transferMinutes();
    }

    /** What the history tells apart. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("NAME", Texts.pair(titleKo, titleEn));
        facts.put("SLOGAN", Texts.pair(sloganKo, sloganEn));
        facts.put("VENUE", Texts.pair(venueKo, venueEn));
        facts.put("ZONE", zone);
        facts.put("DAYS", firstDay == null ? null : firstDay + " – " + lastDay);
        facts.put("DAY_CHANGE", dayChange == null ? null : dayChange.toString());
        facts.put("ATTENDANCE", attendanceMode == null ? null : attendanceMode.name());
        facts.put("CONTENT_LANGUAGES", contentLanguages);
        facts.put("GRID", Integer.toString(gridMinutes));
        facts.put("TRANSFER", Integer.toString(transferMinutes));
        return facts;
    }

    public SaveSummit form() {
        return new SaveSummit(
                id,
                version,
                acronym,
                titleKo,
                titleEn,
                sloganKo,
                sloganEn,
                venueKo,
                venueEn,
                zone,
                firstDay,
                lastDay,
                dayChange,
                attendanceMode,
                Blank.is(contentLanguages) ? List.of() : List.of(contentLanguages.split(",")),
                gridMinutes,
                transferMinutes);
    }

    public String zone() {
        return zone;
    }

    public Bilingual title() {
        return new Bilingual(titleKo, titleEn, titleEnOfficial);
    }

    @Override
    public long version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public String acronym() {
        return acronym;
    }

    /** When a day begins, at the time at which days change. */
    public Instant startOf(LocalDate day) {
        return days().start(day);
    }

    /** When the day of an instant ends. */
    public Instant endOfDay(Instant instant) {
        return days().end(days().of(instant));
    }

    ProgrammeDays days() {
        return new ProgrammeDays(ZoneId.of(zone), dayChange);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
