package kr.opengov.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kr.opengov.integrity.JournalDesk;
import kr.opengov.integrity.JournalFinding;
import kr.opengov.integrity.JournalRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.QueryReader;

/** The auditor's page of the journal: its entries, the walk over the chain, a signed checkpoint to take away. */
@Named
@RequestScoped
public class JournalPage {

    private static final int USUAL_SIZE = 50;
    private static final int LAST_PAGE = 1_000_000;

    @Inject
    private JournalDesk desk;

    @Inject
    private HttpServletRequest request;

    private Page<JournalRow> page;
    private String checkpoints;
    private JournalFinding finding;
    private String checkpoint;

    @PostConstruct
    void read() {
        QueryReader reader = new QueryReader(request::getParameter);
        page = desk.entries(new PageRequest(
                reader.number("page", 1, 1, LAST_PAGE),
                reader.number("size", USUAL_SIZE, 1, PageRequest.LARGEST),
                null,
                false));
    }

    public void verify() {
        finding = desk.verify(checkpoints);
    }

    public void export() {
        checkpoint = desk.checkpoint().orElse("");
    }

    public Page<JournalRow> getPage() {
        return page;
    }

    public JournalFinding getFinding() {
        return finding;
    }

    public String getCheckpoint() {
        return checkpoint;
    }

    public String getPublicKey() {
        return desk.publicKey();
    }

    public String getCheckpoints() {
        return checkpoints;
    }

    public void setCheckpoints(String checkpoints) {
        this.checkpoints = checkpoints;
    }
}
