package kr.opengov.web.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.SaveSummit;
import kr.opengov.web.frame.TypedBilingual;
import kr.opengov.web.frame.TypedTime;

/** What is typed about a summit. */
public class SummitForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_STEP = 15;

    private Long id;
    private long version;
    private String acronym;
    private TypedBilingual title = new TypedBilingual();
    private TypedBilingual slogan = new TypedBilingual();
    private TypedBilingual venue = new TypedBilingual();
    private String zone;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String dayChange;
    private AttendanceMode attendanceMode;
    private String[] contentLanguages;
    private Integer gridMinutes;
    private Integer transferMinutes;

    static SummitForm empty() {
        SummitForm form = new SummitForm();
        form.zone = "Asia/Seoul";
        form.dayChange = "04:00";
        form.attendanceMode = AttendanceMode.IN_PERSON;
        form.contentLanguages = new String[] {"ko", "en"};
        form.gridMinutes = USUAL_STEP;
        form.transferMinutes = USUAL_STEP;
        return form;
    }

    static SummitForm of(SaveSummit summit) {
        SummitForm form = new SummitForm();
        form.id = summit.id();
        form.version = summit.version();
        form.acronym = summit.acronym();
        form.title = new TypedBilingual(summit.titleKo(), summit.titleEn());
        form.slogan = new TypedBilingual(summit.sloganKo(), summit.sloganEn());
        form.venue = new TypedBilingual(summit.venueKo(), summit.venueEn());
        form.zone = summit.zone();
        form.firstDay = summit.firstDay();
        form.lastDay = summit.lastDay();
        form.dayChange = summit.dayChange().toString();
        form.attendanceMode = summit.attendanceMode();
        form.contentLanguages = summit.contentLanguages().toArray(String[]::new);
        form.gridMinutes = summit.gridMinutes();
        form.transferMinutes = summit.transferMinutes();
        return form;
    }

    SaveSummit toCommand() {
        return new SaveSummit(
                id,
                version,
                acronym == null ? null : acronym.strip(),
                title.getKo(),
                title.getEn(),
                slogan.getKo(),
                slogan.getEn(),
                venue.getKo(),
                venue.getEn(),
                zone,
                firstDay,
                lastDay,
                TypedTime.of("dayChange", dayChange),
                attendanceMode,
                contentLanguages == null ? List.of() : List.of(contentLanguages),
                gridMinutes == null ? USUAL_STEP : gridMinutes,
                transferMinutes == null ? USUAL_STEP : transferMinutes);
    }

    public String getAcronym() {
        return acronym;
    }

    public void setAcronym(String acronym) {
        this.acronym = acronym;
    }

    public TypedBilingual getTitle() {
        return title;
    }

    public TypedBilingual getSlogan() {
        return slogan;
    }

    public TypedBilingual getVenue() {
        return venue;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getDayChange() {
        return dayChange;
    }

    public void setDayChange(String dayChange) {
        this.dayChange = dayChange;
    }

    public AttendanceMode getAttendanceMode() {
        return attendanceMode;
    }

    public void setAttendanceMode(AttendanceMode attendanceMode) {
        this.attendanceMode = attendanceMode;
    }

    public String[] getContentLanguages() {
        return contentLanguages == null ? null : contentLanguages.clone();
    }

    public void setContentLanguages(String[] contentLanguages) {
        this.contentLanguages = contentLanguages == null ? null : contentLanguages.clone();
    }

    public Integer getGridMinutes() {
        return gridMinutes;
    }

    public void setGridMinutes(Integer gridMinutes) {
        this.gridMinutes = gridMinutes;
    }

    public Integer getTransferMinutes() {
        return transferMinutes;
    }

    public void setTransferMinutes(Integer transferMinutes) {
        this.transferMinutes = transferMinutes;
    }
}
