package kr.opengov.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.opengov.integrity.CalendarDesk;
import kr.opengov.integrity.CalendarView;
import kr.opengov.integrity.EnterHoliday;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.query.QueryReader;

/** The holidays and rules that deadlines are computed by; a correction is a new edition. */
@Named
@RequestScoped
public class StatutoryCalendarPage {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    @Inject
    private CalendarDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CaseWords words;

    private final HolidayForm form = new HolidayForm();
    private CalendarView view;

    public CalendarView getView() {
        if (view == null) {
            int year = new QueryReader(request::getParameter).number("year", 0, FIRST, LAST);
            view = desk.view(year == 0 ? null : year);
            if (form.getLastYear() == null) {
                form.setLastYear(view.lastYear());
            }
        }
        return view;
    }

    /** The years one can look at. */
    public List<Choice> getYears() {
        return IntStream.rangeClosed(getView().firstYear(), getView().lastYear())
                .mapToObj(year -> new Choice(year, String.valueOf(year)))
                .toList();
    }

    public String enter() {
        EnterHoliday holiday = form.toCommand();
        view = null;
        desk.enter(holiday);
        return Messages.saved("cases.calendar.entered")
                .redirectTo("/desk/statutory-calendar?year=" + holiday.day().getYear());
    }

    public List<SelectItem> getKinds() {
        return items("holiday", "FIXED", "NATIONAL", "LUNAR", "ELECTION", "TEMPORARY");
    }

    public List<SelectItem> getSubstitutions() {
        return items("substitution", "NONE", "SUNDAY", "WEEKEND");
    }

    private List<SelectItem> items(String group, String... names) {
        return Stream.of(names)
                .map(name -> new SelectItem(name, words.of(group, name)))
                .toList();
    }

    public HolidayForm getForm() {
        return form;
    }
}
