package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.CommitmentFollows;
import kr.opengov.actionplans.FollowedCommitment;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** Following commitments: the button on its page, and what one follows. */
@Named
@RequestScoped
public class CommitmentFollowPage {

    @Inject
    private CommitmentFollows follows;

    @Inject
    private CurrentPage current;

    private Boolean following;

    /** Whether whoever is signed in follows a commitment; asked once for a page. */
    public boolean follows(String commitment) {
        if (following == null) {
            following = current.isSignedIn() && follows.follows(commitment);
        }
        return following;
    }

    public String follow(String commitment) {
        follows.follow(commitment);
        return Messages.saved("follows.started").redirectTo("/plans/" + commitment);
    }

    public String unfollow(String commitment) {
        follows.unfollow(commitment);
        return Messages.saved("follows.ended").redirectTo("/plans/" + commitment);
    }

    public List<FollowedCommitment> getMine() {
        return Faces.getRequestAttribute("commitmentFollowPage.mine", follows::mine);
    }
}
