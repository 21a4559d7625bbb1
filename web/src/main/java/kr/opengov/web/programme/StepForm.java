package kr.opengov.web.programme;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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

/**
 * What is typed in the forms of the editor. A thing is named {@code s<slot>-<version>} when it has a place, {@code
 * x<session>} when it has none: the version travels with the choice, so that a form left open is told.
 */
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
            if (("s" + slot.id()).equals(pick)) {
                what = name(slot);
                room = slot.roomId();
                ZonedDateTime start = slot.startsAt().atZone(view.summit().zone());
                day = start.toLocalTime().isBefore(view.summit().dayChange())
                        ? start.toLocalDate().toString()
                        : view.day().toString();
                time = start.toLocalTime().toString();
                minutes = Long.toString(
                        Duration.between(slot.startsAt(), slot.endsAt()).toMinutes());
            }
        }
        for (UnscheduledSession session : view.unscheduled()) {
            if (("x" + session.id()).equals(pick)) {
                what = pick;
                minutes = Integer.toString(session.length());
            }
        }
    }

    private static String name(PlacedSlot slot) {
        return "s" + slot.id() + "-" + slot.version();
    }

    List<SelectItem> choices(ScheduleView view, String language, Format format) {
        List<SelectItem> items = new ArrayList<>();
        view.unscheduled()
                .forEach(session -> items.add(new SelectItem(
                        "x" + session.id(),
                        format.sentence("programme.waiting", session.title().text(language)))));
        items.addAll(slots(view, language));
        keepChosen(items, what);
        return items;
    }

    List<SelectItem> slots(ScheduleView view, String language) {
        List<SelectItem> items = new ArrayList<>();
        for (PlacedSlot slot : view.slots()) {
            items.add(new SelectItem(
                    name(slot),
                    slot.startsAt().atZone(view.summit().zone()).toLocalTime() + " "
                            + slot.title().text(language)));
        }
        return items;
    }

    /** What was chosen before somebody else changed it is still a choice: the answer says who was faster. */
    private static void keepChosen(List<SelectItem> items, String chosen) {
        if (chosen != null && items.stream().noneMatch(item -> chosen.equals(item.getValue()))) {
            String slot = chosen.split("-")[0] + "-";
            items.replaceAll(item ->
                    item.getValue().toString().startsWith(slot) ? new SelectItem(chosen, item.getLabel()) : item);
        }
    }

    boolean placed() {
        if (what == null) {
            throw Refusal.ofField("what", "STEP_WHAT");
        }
        return what.startsWith("s");
    }

    void requirePlaced() {
        if (!placed()) {
            throw Refusal.ofField("what", "STEP_NOT_PLACED");
        }
    }

    long id() {
        return Long.parseLong(what.substring(1).split("-")[0]);
    }

    long version() {
        return Long.parseLong(what.split("-")[1]);
    }

    long sessionId(ScheduleView view) {
        if (!placed()) {
            return id();
        }
        return view.slots().stream()
                .filter(slot -> slot.id() == id() && slot.sessionId() != null)
                .map(PlacedSlot::sessionId)
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("what", "STEP_SESSION_ONLY"));
    }

    MoveSlot toMove(ZoneId zone) {
        Instant start = start(zone);
        return new MoveSlot(id(), version(), room, start, end(start));
    }

    PlaceSession toPlace(ZoneId zone) {
        Instant start = start(zone);
        return new PlaceSession(id(), room, start, end(start));
    }

    AddBreak toBreak(String acronym, ZoneId zone) {
        Instant start = start(zone);
        return new AddBreak(acronym, kind, room, start, end(start), titleKo, titleEn);
    }

    ShiftFollowing toShift() {
        requirePlaced();
        return new ShiftFollowing(id(), version(), number("shift", shift, -LONGEST));
    }

    SwapSlots toSwap() {
        requirePlaced();
        if (other == null) {
            throw Refusal.ofField("other", "STEP_WHAT");
        }
        String[] second = other.substring(1).split("-");
        return new SwapSlots(id(), version(), Long.parseLong(second[0]), Long.parseLong(second[1]));
    }

    void take(FreePlace place, ZoneId zone) {
        room = place.roomId();
        ZonedDateTime start = place.startsAt().atZone(zone);
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
