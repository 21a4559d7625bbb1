package kr.opengov.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.actionplans.ProposalView;
import kr.opengov.actionplans.Proposals;
import kr.opengov.platform.Refusal;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** One proposal with its whole history; who is signed in supports it here. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    private Proposals proposals;

    @Inject
    private CallAddress address;

    @Inject
    private CurrentPage current;

    private ProposalView view;
    private boolean supported;

    @PostConstruct
    void read() {
        view = proposals.view(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        supported = current.isSignedIn() && proposals.supported(view.row().code());
    }

    public String support() {
        proposals.support(view.row().code());
        return done("proposals.supported");
    }

    public String withdrawSupport() {
        proposals.withdrawSupport(view.row().code());
        return done("proposals.unsupported");
    }

    private String done(String key) {
        return Messages.saved(key).redirectTo("/proposals/" + view.row().code());
    }

    public ProposalView getView() {
        return view;
    }

    public boolean isSupported() {
        return supported;
    }
}
