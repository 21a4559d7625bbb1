package kr.opengov.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.summit.AcknowledgeConflict;
import kr.opengov.summit.ConflictCode;
import kr.opengov.summit.ConflictFilter;
import kr.opengov.summit.DeskSummit;
import kr.opengov.summit.ProgrammeDesk;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.ScheduleDesk;
import kr.opengov.summit.Severity;
import kr.opengov.web.frame.Messages;
import kr.opengov.web.query.QueryReader;

/** The conflicts of a summit, and letting one stand with a reason. */
@Named
@ViewScoped
public class ConflictsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int MOST_PAGES = 1000;

    @Inject
    private ScheduleDesk desk;

    @Inject
    private ProgrammeDesk programme;

    @Inject
    private SummitDeskAddress address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ConflictWords words;

    private DeskSummit summit;
    private ConflictFilter filter;
    private PageRequest asked;
    private String key;
    private String reason;
    private transient Page<ScheduleConflict> page;

    @PostConstruct
    void open() {
        summit = programme.summit(address.getAcronym()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        QueryReader query = new QueryReader(request::getParameter);
        filter = new ConflictFilter(
                query.oneOf("code", ConflictCode.class),
                query.oneOf("severity", Severity.class),
                "true".equals(request.getParameter("open")));
        asked = new PageRequest(query.number("page", 1, 1, MOST_PAGES), ROWS, null, false);
    }

    public Page<ScheduleConflict> getPage() {
        if (page == null) {
            page = desk.conflicts(summit.acronym(), filter, asked);
        }
        return page;
    }

    /** What can be let stand: those of this page that nobody did. */
    public List<SelectItem> getOpen() {
        List<SelectItem> items = new ArrayList<>();
        for (ScheduleConflict conflict : getPage().rows()) {
            if (!conflict.acknowledged()) {
                items.add(new SelectItem(conflict.key(), words.sentence(conflict, summit.zone())));
            }
        }
        return items;
    }

    public String acknowledge() {
        desk.acknowledge(new AcknowledgeConflict(summit.acronym(), key, reason));
        return Messages.saved("programme.conflict.done").redirectTo("/desk/summits/" + summit.acronym() + "/conflicts");
    }

    public DeskSummit getSummit() {
        return summit;
    }

    public ConflictFilter getFilter() {
        return filter;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
