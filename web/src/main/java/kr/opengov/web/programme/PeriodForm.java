package kr.opengov.web.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.AddAvailability;
import kr.opengov.web.frame.TypedTime;

/** What is typed about a time at which a room or a person can be had, or cannot. */
public class PeriodForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean available;
    private LocalDate fromDay;
    private String fromTime;
    private LocalDate toDay;
    private String toTime;
    private String note;

    /** A working day of a summit that begins on {@code day}, as a proposal. */
    public static PeriodForm on(LocalDate day) {
        PeriodForm form = new PeriodForm();
        form.fromDay = day;
        form.fromTime = "09:00";
        form.toDay = day;
        form.toTime = "18:00";
        return form;
    }

    /** @throws Refusal {@code TIME_WRONG} */
    public AddAvailability toCommand(ZoneId zone) {
        return new AddAvailability(
                available,
                TypedTime.of("fromTime", fromDay, fromTime, zone),
                TypedTime.of("toTime", toDay, toTime, zone),
                note);
    }

    public boolean isAvailable() {
        return available;
    }

    public void setAvailable(boolean available) {
        this.available = available;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public String getFromTime() {
        return fromTime;
    }

    public void setFromTime(String fromTime) {
        this.fromTime = fromTime;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }

    public String getToTime() {
        return toTime;
    }

    public void setToTime(String toTime) {
        this.toTime = toTime;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
