package kr.opengov.web.programme;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.AddBreak;
import kr.opengov.summit.FreePlace;
import kr.opengov.summit.MoveSlot;
import kr.opengov.summit.PlaceSession;
import kr.opengov.summit.PlacedSlot;
import kr.opengov.summit.ScheduleView;
import kr.opengov.summit.ShiftFollowing;
import kr.opengov.summit.SlotKind;
import kr.opengov.summit.SwapSlots;
import kr.opengov.summit.UnscheduledSession;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.TypedTime;

/** What is typed in the forms of the editor. */
public class StepForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int USUAL_SHIFT = 10;
    private static final int LONGEST = 24 * 60;

    private String what;
    private String other;
    private Long room;
    private String day;
    private String time = "09:00";
    private String minutes = "60";
    private String shift = Integer.toString(USUAL_SHIFT);
    private SlotKind kind = SlotKind.BREAK;
    private String titleKo;
    private String titleEn;

    void begin(ScheduleView view, String pick) {
        day = view.day().toString();
        for (PlacedSlot slot : view.slots()) {
            if (StepChoice.bare(slot).equals(pick)) {
                what = StepChoice.name(slot);
                put(slot.roomId(), slot.startsAt().atZone(view.summit().zone()));
                minutes = Long.toString(
                        Duration.between(slot.startsAt(), slot.endsAt()).toMinutes());
            }
        }
        for (UnscheduledSession session : view.unscheduled()) {
            if (StepChoice.name(session).equals(pick)) {
                what = pick;
                minutes = Integer.toString(session.length());
            }
        }
    }

    List<SelectItem> choices(ScheduleView view, String language, Format format) {
        return StepChoice.all(view, what, language, format);
    }

    private StepChoice chosen() {
        return StepChoice.of("what", what);
    }

    boolean placed() {
        return chosen().placed();
    }

    /** What is moved, taken away, shifted or swapped must have a place. */
    StepChoice chosenSlot() {
        StepChoice slot = chosen();
        if (!slot.placed()) {
            throw Refusal.ofField("what", "STEP_NOT_PLACED");
        }
        return slot;
    }

    long sessionId(ScheduleView view) {
        StepChoice thing = chosen();
        if (!thing.placed()) {
            return thing.id();
        }
        return view.slots().stream()
                .filter(slot -> slot.id() == thing.id() && slot.sessionId() != null)
                .map(PlacedSlot::sessionId)
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("what", "STEP_SESSION_ONLY"));
    }

    MoveSlot toMove(ZoneId zone) {
        Instant start = start(zone);
        StepChoice slot = chosenSlot();
        return new MoveSlot(slot.id(), slot.version(), room, start, end(start));
    }

    PlaceSession toPlace(ZoneId zone) {
        Instant start = start(zone);
        return new PlaceSession(chosen().id(), room, start, end(start));
    }

    AddBreak toBreak(String acronym, ZoneId zone) {
        Instant start = start(zone);
        return new AddBreak(acronym, kind, room, start, end(start), titleKo, titleEn);
    }

    ShiftFollowing toShift() {
        StepChoice slot = chosenSlot();
        return new ShiftFollowing(slot.id(), slot.version(), number("shift", shift, -LONGEST));
    }

    SwapSlots toSwap() {
        StepChoice first = chosenSlot();
        StepChoice second = StepChoice.of("other", other);
        return new SwapSlots(first.id(), first.version(), second.id(), second.version());
    }

    void take(FreePlace place, ZoneId zone) {
        put(place.roomId(), place.startsAt().atZone(zone));
    }

    private void put(Long roomId, ZonedDateTime start) {
        room = roomId;
        day = start.toLocalDate().toString();
        time = start.toLocalTime().toString();
    }

    private Instant start(ZoneId zone) {
        return TypedTime.of("time", getDay(), time, zone);
    }

    private Instant end(Instant start) {
        return start.plus(Duration.ofMinutes(minutes()));
    }

    int minutes() {
        return number("minutes", minutes, 1);
    }

    private static int number(String field, String text, int least) {
        String digits = text == null ? "" : text.strip();
        if (!digits.matches("-?\\d{1,4}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > LONGEST) {
            throw Refusal.ofField(field, "MINUTES_WRONG", digits);
        }
        return Integer.parseInt(digits);
    }

    LocalDate getDay() {
        return day == null ? null : LocalDate.parse(day);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public String getStartDay() {
        return day;
    }

    public void setStartDay(String day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getShift() {
        return shift;
    }

    public void setShift(String shift) {
        this.shift = shift;
    }

    public SlotKind getKind() {
        return kind;
    }

    public void setKind(SlotKind kind) {
        this.kind = kind;
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
}
