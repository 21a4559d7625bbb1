package kr.opengov.web.candidates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.actionplans.CandidateRow;
import kr.opengov.actionplans.CandidateTasks;
import kr.opengov.actionplans.CandidateView;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.web.calls.CallAddress;

/** What stands at {@code /candidates}, and below it one candidate task. */
@Named
@RequestScoped
public class CandidatesPage {

    @Inject
    private CandidateTasks tasks;

    @Inject
    private CallAddress address;

    /** How many stand on a page. */
    static final int ROWS = 50;

    private Page<CandidateRow> all;
    private CandidateView shown;

    @PostConstruct
    void read() {
        if (address.getCode() == null) {
            all = tasks.page(new PageRequest(address.getPage(), ROWS, null, false));
        } else {
            shown = tasks.view(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        }
    }

    public Page<CandidateRow> getAll() {
        return all;
    }

    public CandidateView getShown() {
        return shown;
    }
}
