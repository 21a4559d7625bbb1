package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.EditProposal;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.actionplans.Proposals;
import kr.opengov.platform.Refusal;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.Messages;

/** The proposals of whoever is signed in; one of them can be changed and withdrawn while it is not decided. */
@Named
@RequestScoped
public class MyProposalsPage {

    @Inject
    private Proposals proposals;

    @Inject
    private CallAddress address;

    private List<ProposalRow> rows = List.of();
    private ProposalView view;
    private long version;
    private String title;
    private String body;

    @PostConstruct
    void read() {
        if (address.getCode() == null) {
            rows = proposals.mine();
        } else {
            view = proposals.mine(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
            version = view.version();
            title = view.row().title();
            body = view.body();
        }
    }

    public String save() {
        proposals.edit(new EditProposal(view.row().code(), version, title, body));
        return Messages.saved("proposals.edited")
                .redirectTo("/my/proposals/" + view.row().code());
    }

    public String withdraw() {
        proposals.withdraw(view.row().code(), version);
        return Messages.saved("proposals.withdrawn").redirectTo("/my/proposals");
    }

    public List<ProposalRow> getRows() {
        return rows;
    }

    public ProposalView getView() {
        return view;
    }

    /** Carried through the form, so that a change by somebody else in between is noticed. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
