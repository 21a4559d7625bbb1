package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.approvals.Approvals;
import kr.opengov.platform.approvals.DocumentFilter;
import kr.opengov.platform.approvals.DocumentRow;
import kr.opengov.platform.approvals.DocumentScope;
import kr.opengov.platform.approvals.DocumentState;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.Complaint;
import kr.opengov.web.query.QueryReader;

/** Documents on the desk: those that wait for me, mine, my unit's, all that I may see. */
@Named
@RequestScoped
public class DeskDocumentsPage {

    private static final int USUAL_SIZE = 25;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    private Approvals approvals;

    @Inject
    private HttpServletRequest request;

    private DocumentFilter filter;
    private List<Complaint> complaints;
    private Page<DocumentRow> page;

    @PostConstruct
    void read() {
        QueryReader reader = new QueryReader(request::getParameter);
        DocumentScope scope = reader.oneOf("scope", DocumentScope.class);
        filter = new DocumentFilter(
                scope == null ? DocumentScope.WAITING : scope,
                reader.oneOf("state", DocumentState.class),
                reader.text("kind", 40),
                reader.text("q", 200),
                reader.day("from", null),
                reader.day("to", null));
        PageRequest asked = new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", USUAL_SIZE, 1, PageRequest.LARGEST),
                reader.oneOf("sort", List.of("number", "title", "state", "registered", "unit", "changed"), null),
                "desc".equals(reader.oneOf("order", List.of("asc", "desc"), "asc")));
        complaints = reader.complaints();
        page = approvals.search(filter, asked);
    }

    public DocumentFilter getFilter() {
        return filter;
    }

    /** What could not be understood in the address, for the notice every list has. */
    public List<Complaint> getComplaints() {
        return complaints;
    }

    public Page<DocumentRow> getPage() {
        return page;
    }

    public List<DocumentScope> getScopes() {
        return Arrays.asList(DocumentScope.values());
    }
}
