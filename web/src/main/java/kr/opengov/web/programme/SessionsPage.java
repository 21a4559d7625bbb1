package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.DeskSessionFilter;
import kr.opengov.summit.DeskSessionRow;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.SessionState;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Here.Choice;
import kr.opengov.web.query.QueryReader;

/** The sessions of a summit on the desk. Everything it shows follows from the address. */
@Named
@RequestScoped
public class SessionsPage {
    private static final int ROWS = 50;
    private static final int MOST_PAGES = 1000;
    private static final int LONGEST = 100;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProgrammeWords words;

    @Inject
    private CurrentPage current;

    private DeskSummit summit;
    private DeskSessionFilter filter;
    private Page<DeskSessionRow> page;

    @PostConstruct
    void read() {
        summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        QueryReader query = new QueryReader(request::getParameter);
        filter = new DeskSessionFilter(
                query.text("q", LONGEST),
                query.oneOf("state", SessionState.class),
                query.text("theme", LONGEST),
                "true".equals(request.getParameter("unscheduled")));
        page = desk.sessions(
                summit.acronym(), filter, new PageRequest(query.number("page", 1, 1, MOST_PAGES), ROWS, null, false));
    }

    public DeskSummit getSummit() {
        return summit;
    }

    public DeskSessionFilter getFilter() {
        return filter;
    }

    public Page<DeskSessionRow> getPage() {
        return page;
    }

    public List<Choice> getStates() {
        return Arrays.stream(SessionState.values())
                .map(state -> new Choice(state, words.of(state)))
                .toList();
    }

    public List<Choice> getThemes() {
        return desk.themes(summit.acronym()).stream()
                .map(theme -> new Choice(theme.code(), theme.title().text(current.getLang())))
                .toList();
    }
}
