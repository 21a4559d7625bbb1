package kr.opengov.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kr.opengov.integrity.CaseDesk;
import kr.opengov.integrity.CaseRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.frame.Format;
import kr.opengov.web.query.QueryReader;

/** An officer's work list: what is due first. Nobody else's cases are in it or in its numbers. */
@Named
@RequestScoped
public class CasesPage {

    private static final int USUAL_SIZE = 25;
    private static final int LAST_PAGE = 100_000;

    @Inject
    private CaseDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private Format format;

    private Page<CaseRow> page;
    private LocalDate today;

    @PostConstruct
    void read() {
        QueryReader reader = new QueryReader(request::getParameter);
        today = LocalDate.now(clock);
        page = desk.list(new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", USUAL_SIZE, 1, PageRequest.LARGEST),
                null,
                false));
    }

    public Page<CaseRow> getPage() {
        return page;
    }

    /** How long until a day, in words. */
    public String left(LocalDate due) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return format.sentence("cases.due.today");
        }
        return days > 0 ? format.sentence("cases.due.in", days) : format.sentence("cases.due.over", -days);
    }

    /** The colour of a due day, which its words always stand beside. */
    public String tone(LocalDate due) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return days < 0 ? "danger" : days <= 3 ? "warning" : "info";
    }
}
