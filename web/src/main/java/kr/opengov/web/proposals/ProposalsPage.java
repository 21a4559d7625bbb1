package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kr.opengov.actionplans.CallHead;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.actionplans.Proposals;
import kr.opengov.platform.paging.Page;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Here.Choice;

/** The public list of proposals. Everything it shows follows from the address. */
@Named
@RequestScoped
public class ProposalsPage {

    @Inject
    private Proposals proposals;

    @Inject
    private Calls calls;

    @Inject
    private CurrentPage current;

    @Inject
    private HttpServletRequest request;

    private ProposalQuestion question;
    private Page<ProposalRow> page;
    private List<CallHead> announced;
    private List<CallHead> open;

    @PostConstruct
    void read() {
        question = ProposalQuestion.of(request::getParameter);
        page = proposals.page(question.filter(), question.page());
        announced = calls.heads();
        open = calls.open();
    }

    public ProposalQuestion getQuestion() {
        return question;
    }

    public Page<ProposalRow> getPage() {
        return page;
    }

    /** The calls one can choose. */
    public List<Choice> getCalls() {
        return announced.stream()
                .map(call -> new Choice(call.code(), call.title(current.getLang())))
                .toList();
    }

    /** The calls that take proposals now. */
    public List<CallHead> getOpen() {
        return open;
    }
}
