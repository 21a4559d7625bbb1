package kr.opengov.web.meetings;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.opengov.membership.MeetingKind;
import kr.opengov.membership.MeetingMode;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.MeetingView;
import kr.opengov.membership.PlanMeeting;
import kr.opengov.web.frame.TypedBilingual;
import kr.opengov.web.frame.TypedTime;

/** What is typed about a meeting: days and hours in the portal's zone, kept until they are accepted. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String bodyCode;
    private Integer ordinal;
    private TypedBilingual title = new TypedBilingual();
    private MeetingKind kind = MeetingKind.REGULAR;
    private MeetingMode mode = MeetingMode.IN_PERSON;
    private LocalDate firstDay;
    private String startTime = "14:00";
    private LocalDate lastDay;
    private String endTime = "16:00";
    private TypedBilingual place = new TypedBilingual();
    private String note;
    private boolean openToPublic;

    static PlanForm of(MeetingView view, ZoneId zone) {
        MeetingRow row = view.row();
        PlanForm form = new PlanForm();
        form.id = row.id();
        form.version = row.version();
        form.bodyCode = row.bodyCode();
        form.ordinal = row.ordinal();
        form.title = new TypedBilingual(row.titleKo(), row.titleEn());
        form.kind = row.kind();
        form.mode = row.mode();
        form.firstDay = row.firstOn();
        form.lastDay = row.lastOn();
        if (row.startsAt() != null) {
            form.startTime = row.startsAt().atZone(zone).toLocalTime().toString();
            form.endTime = row.endsAt().atZone(zone).toLocalTime().toString();
        }
        form.place = new TypedBilingual(view.facts().placeKo(), view.facts().placeEn());
        form.note = view.facts().note();
        form.openToPublic = row.openToPublic();
        return form;
    }

    PlanMeeting toCommand(ZoneId zone) {
        return new PlanMeeting(
                id,
                version,
                bodyCode,
                ordinal,
                title.getKo(),
                title.getEn(),
                kind,
                mode,
                TypedTime.of("startTime", firstDay, startTime, zone),
                TypedTime.of("endTime", lastDay == null ? firstDay : lastDay, endTime, zone),
                place.getKo(),
                place.getEn(),
                note,
                openToPublic);
    }

    /** Whether a meeting is changed; its body stays. */
    public boolean isChange() {
        return id != null;
    }

    public String getBodyCode() {
        return bodyCode;
    }

    public void setBodyCode(String bodyCode) {
        this.bodyCode = bodyCode;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public MeetingMode getMode() {
        return mode;
    }

    public void setMode(MeetingMode mode) {
        this.mode = mode;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public String getStartTime() {
        return startTime;
    }

    public void setStartTime(String startTime) {
        this.startTime = startTime;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getEndTime() {
        return endTime;
    }

    public void setEndTime(String endTime) {
        this.endTime = endTime;
    }

    public TypedBilingual getPlace() {
        return place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isOpenToPublic() {
        return openToPublic;
    }

    public void setOpenToPublic(boolean openToPublic) {
        this.openToPublic = openToPublic;
    }
}
