package kr.opengov.membership.internal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MeetingKind;
import kr.opengov.membership.MeetingMode;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.PlanMeeting;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.ResidentNumbers;

/** What the list of meetings says about one: as it stands in the meeting itself, and as it stood before a change. */
@MappedSuperclass
public abstract class ListedMeeting {

    private Integer ordinal;

    @Column(name = "title_ko")
    private String titleKo;

    @Column(name = "title_en")
    private String titleEn;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_precision")
    private DayPrecision precision;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place_ko")
    private String placeKo;

    @Column(name = "place_en")
    private String placeEn;

    @Column(name = "open_to_public")
    private boolean openToPublic;

    private String note;

    protected ListedMeeting() {}

    /** The same as it stands in another. */
    protected ListedMeeting(ListedMeeting stood) {
        ordinal = stood.ordinal;
        titleKo = stood.titleKo;
        titleEn = stood.titleEn;
        kind = stood.kind;
        mode = stood.mode;
        state = stood.state;
        firstOn = stood.firstOn;
        lastOn = stood.lastOn;
        precision = stood.precision;
        startsAt = stood.startsAt;
        endsAt = stood.endsAt;
        placeKo = stood.placeKo;
        placeEn = stood.placeEn;
        openToPublic = stood.openToPublic;
        note = stood.note;
    }

    /** @throws Refusal {@code MEETING_END_BEFORE_START}, {@code RESIDENT_NUMBER_FOUND} */
    protected void describe(PlanMeeting plan, ZoneId zone) {
        if (!plan.endsAt().isAfter(plan.startsAt())) {
            throw Refusal.ofField("endsAt", "MEETING_END_BEFORE_START");
        }
        ResidentNumbers.refuse("titleKo", plan.titleKo());
        ResidentNumbers.refuse("titleEn", plan.titleEn());
        ResidentNumbers.refuse("note", plan.note());
        ordinal = plan.ordinal();
        titleKo = plan.titleKo().strip();
        titleEn = Blank.toNull(plan.titleEn());
        kind = plan.kind();
        mode = plan.mode();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        firstOn = startsAt.atZone(zone).toLocalDate();
        lastOn = endsAt.atZone(zone).toLocalDate();
        precision = DayPrecision.DAY;
        placeKo = Blank.toNull(plan.placeKo());
        placeEn = Blank.toNull(plan.placeEn());
        note = Blank.toNull(plan.note());
        openToPublic = plan.openToPublic();
    }

    /** The days and hours as a record has them, which may know no more than a month. */
    protected void dayAsRecorded(MeetingLine line) {
        firstOn = line.firstOn();
        lastOn = line.lastOn();
        precision = line.precision();
        startsAt = line.startsAt();
        endsAt = line.endsAt();
    }

    protected void reach(MeetingState next) {
        state = next;
    }

    /** The row of the list with what stands here in the place of what stands now. */
    MeetingRow row(MeetingRow now) {
        return new MeetingRow(
                now.id(),
                now.version(),
                now.code(),
                now.bodyCode(),
                now.bodyNameKo(),
                now.bodyNameEn(),
                ordinal,
                titleKo,
                titleEn,
                kind,
                mode,
                state,
                firstOn,
                lastOn,
                precision,
                startsAt,
                endsAt,
                now.invented(),
                now.editions(),
                openToPublic);
    }

    public MeetingState state() {
        return state;
    }

    public MeetingMode mode() {
        return mode;
    }

    public LocalDate firstOn() {
        return firstOn;
    }

    Instant startsAt() {
        return startsAt;
    }

    public String titleKo() {
        return titleKo;
    }

    String title(String language) {
        return "en".equals(language) && titleEn != null ? titleEn : titleKo;
    }

    String place(String language) {
        return "en".equals(language) && placeEn != null ? placeEn : placeKo;
    }
}
