package kr.opengov.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.Follows;
import kr.opengov.actionplans.ProposalRow;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** Following proposals: the button on a proposal, and what one follows. */
@Named
@RequestScoped
public class FollowPage {

    @Inject
    private Follows follows;

    @Inject
    private CurrentPage current;

    private Boolean following;

    /** Whether whoever is signed in follows a proposal; asked once for a page. */
    public boolean follows(String code) {
        if (following == null) {
            following = current.isSignedIn() && follows.follows(code);
        }
        return following;
    }

    public String follow(String code) {
        follows.follow(code);
        return Messages.saved("proposals.followed").redirectTo("/proposals/" + code);
    }

    public String unfollow(String code) {
        follows.unfollow(code);
        return Messages.saved("proposals.unfollowed").redirectTo("/proposals/" + code);
    }

    public List<ProposalRow> getMine() {
        return Faces.getRequestAttribute("followPage.mine", follows::mine);
    }
}
