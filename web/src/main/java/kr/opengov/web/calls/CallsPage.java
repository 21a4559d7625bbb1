package kr.opengov.web.calls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.Answers;
import kr.opengov.actionplans.CallView;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.LedgerRow;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.query.QueryReader;

/** What stands at {@code /calls}, and below it a call with the ledger of what came in. */
@Named
@RequestScoped
public class CallsPage {

    private static final int ROWS = 25;
    private static final int LAST_PAGE = 100_000;

    @Inject
    private Calls calls;

    @Inject
    private Answers answers;

    @Inject
    private CallAddress address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<CallView> all;
    private CallView call;
    private Page<LedgerRow> ledger;

    @PostConstruct
    void read() {
        if (address.getCode() == null) {
            all = calls.announced();
        } else {
            call = calls.announced(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
            int page = new QueryReader(request::getParameter).number("page", 1, 1, LAST_PAGE);
            ledger = answers.ledger(call.code(), new PageRequest(page, ROWS, null, false));
        }
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<CallView> getAll() {
        return all;
    }

    public CallView getCall() {
        return call;
    }

    public Page<LedgerRow> getLedger() {
        return ledger;
    }
}
