package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.FreePlace;
import kr.opengov.summit.MoveResult;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.ScheduleDesk;
import kr.opengov.summit.ScheduleView;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Format;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.util.Faces;

/** The editor of the schedule: the table of a day and the forms that do without it whatever the script does with it. */
@Named
@ViewScoped
public class SchedulePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ScheduleDesk desk;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentPage current;

    @Inject
    private Format format;

    private String acronym;
    private LocalDate day;
    private ScheduleFilter filter;
    private boolean wide;
    private final StepForm form = new StepForm();
    private List<FreePlace> free;

    @PostConstruct
    void open() {
        acronym = address.getAcronym();
        day = new QueryReader(request::getParameter).day("day", null);
        filter = new ScheduleFilter(
                AddressEnd.number(request.getParameter("room")).orElse(null), request.getParameter("theme"));
        wide = "true".equals(request.getParameter("wide"));
        form.begin(getView(), request.getParameter("pick"));
    }

    /** The day that is shown, read once a request: after a refused step it shows what somebody else did. */
    public ScheduleView getView() {
        return Faces.getRequestAttribute(
                "schedulePage.view", () -> desk.schedule(acronym, day).orElseThrow(() -> new Refusal("NOT_FOUND")));
    }

    /** Places what waits, moves what stands. */
    public String place() {
        return done(form.placed() ? desk.move(form.toMove(zone())) : desk.place(form.toPlace(zone())));
    }

    public String remove() {
        StepChoice slot = form.chosenSlot();
        desk.remove(slot.id(), slot.version());
        return Messages.saved("programme.step.removed").redirectTo(path());
    }

    public String shift() {
        return done(desk.shift(form.toShift()));
    }

    public String swap() {
        return done(desk.swap(form.toSwap()));
    }

    public String addBreak() {
        return done(desk.addBreak(form.toBreak(acronym, zone())));
    }

    public String undo() {
        return done(desk.undo(acronym));
    }

    /** Looks for places for what is chosen, on the day chosen. */
    public void find() {
        free = desk.free(acronym, form.sessionId(getView()), form.getDay(), form.minutes());
    }

    /** Takes one of the places found into the form. */
    public String take(FreePlace place) {
        form.take(place, zone());
        return place();
    }

    private String done(MoveResult result) {
        long open = result.conflicts().stream()
                .filter(conflict -> !conflict.acknowledged())
                .count();
        return Messages.saved(open == 0 ? "programme.step.done" : "programme.step.conflicts", open)
                .redirectTo(path());
    }

    private String path() {
        return "/desk/summits/" + acronym + "/schedule?"
                + query(form.getDay() == null ? getView().day() : form.getDay());
    }

    private String query(LocalDate shown) {
        return "day=" + shown + filter.query() + (wide ? "&wide=true" : "");
    }

    /** The query of an address that shows what is shown now. */
    public String getQuery() {
        return query(getView().day());
    }

    private ZoneId zone() {
        return getView().summit().zone();
    }

    public List<ScheduleBoard.Column> getColumns() {
        return ScheduleBoard.columns(filter.rooms(getView()));
    }

    public List<ScheduleBoard.Row> getRows() {
        return ScheduleBoard.rows(getView(), getColumns());
    }

    /** The slots one after the other, for narrow screens. */
    public List<ScheduleBoard.Entry> getEntries() {
        return filter.slots(getView()).stream()
                .map(slot -> ScheduleBoard.entry(getView(), slot))
                .toList();
    }

    public List<ScheduleConflict> getOpenConflicts() {
        return getView().conflicts().stream()
                .filter(conflict -> !conflict.acknowledged())
                .toList();
    }

    public List<SelectItem> getChoices() {
        return form.choices(getView(), current.getLang(), format);
    }

    public List<SelectItem> getSlots() {
        return StepChoice.slots(getView(), current.getLang());
    }

    public List<SelectItem> getRooms() {
        return getView().rooms().stream()
                .map(one -> new SelectItem(one.id(), one.name().text(current.getLang())))
                .toList();
    }

    public List<SelectItem> getDays() {
        return getView().summit().days().stream()
                .map(one -> new SelectItem(one.toString(), format.weekday(one)))
                .toList();
    }

    public StepForm getForm() {
        return form;
    }

    public List<FreePlace> getFree() {
        return free;
    }

    public ScheduleFilter getFilter() {
        return filter;
    }

    /** Whether the table has the whole window. */
    public boolean isWide() {
        return wide;
    }
}
