package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kr.opengov.actionplans.Calls;
import kr.opengov.actionplans.ProposalDesk;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Here.Choice;

/** The proposals on the desk, hidden ones too. */
@Named
@RequestScoped
public class DeskProposalsPage {

    @Inject
    private ProposalDesk desk;

    @Inject
    private Calls calls;

    @Inject
    private CurrentPage current;

    @Inject
    private HttpServletRequest request;

    private ProposalQuestion question;
    private Page<ProposalRow> page;

    @PostConstruct
    void read() {
        question = ProposalQuestion.of(request::getParameter);
        page = desk.page(question.filter(), question.page());
    }

    public ProposalQuestion getQuestion() {
        return question;
    }

    public Page<ProposalRow> getPage() {
        return page;
    }

    /** The calls one can choose. */
    public List<Choice> getCalls() {
        return calls.heads().stream()
                .map(call -> new Choice(call.code(), call.title(current.getLang())))
                .toList();
    }
}
