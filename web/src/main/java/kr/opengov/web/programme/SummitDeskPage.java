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
import kr.opengov.summit.ChangeRow;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.ProgrammeOverview;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.Severity;
import kr.opengov.summit.TextProposals;
import kr.opengov.web.query.QueryReader;
import org.omnifaces.util.Faces;

/** What of a summit's desk is only read: the list of summits, the overview, the history. */
@Named
@RequestScoped
public class SummitDeskPage {
    private static final int ROWS = 50;
    private static final int MOST_PAGES = 1000;

    @Inject
    private ProgrammeDesk desk;

    @Inject
    private TextProposals proposals;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private HttpServletRequest request;

    private DeskSummit summit;
    private ProgrammeOverview overview;
    private Page<ChangeRow> history;

    @PostConstruct
    void open() {
        if (address.isSingle()) {
            summit = desk.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
    }

    public List<DeskSummit> getSummits() {
        return Faces.getRequestAttribute("summitDeskPage.summits", desk::summits);
    }

    public DeskSummit getSummit() {
        return summit;
    }

    public ProgrammeOverview getOverview() {
        if (overview == null) {
            overview = desk.overview(summit.acronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
        return overview;
    }

    /** How many texts of hosts wait for a decision. */
    public long getProposals() {
        return proposals.count(summit.acronym());
    }

    /** Sessions of a state; 0 for none. */
    public long count(SessionState state) {
        return getOverview().states().getOrDefault(state, 0L);
    }

    public long conflicts(Severity severity) {
        return getOverview().conflicts().getOrDefault(severity, 0L);
    }

    public List<SessionState> getStates() {
        return Arrays.asList(SessionState.values());
    }

    public List<Severity> getSeverities() {
        return Arrays.asList(Severity.values());
    }

    /** The history, of one session when the address names its code. */
    public Page<ChangeRow> getHistory() {
        if (history == null) {
            QueryReader query = new QueryReader(request::getParameter);
            history = desk.history(
                    summit.acronym(),
                    query.text("session", 6),
                    new PageRequest(query.number("page", 1, 1, MOST_PAGES), ROWS, null, false));
        }
        return history;
    }
}
