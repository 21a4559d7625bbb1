package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.membership.CastBallot;
import kr.opengov.membership.ConflictOrigin;
import kr.opengov.membership.DeclareConflict;
import kr.opengov.membership.MyVote;
import kr.opengov.membership.VoteChoice;
import kr.opengov.membership.Votes;
import kr.opengov.web.frame.Messages;

/** The written votes of a committee member: read the motion, vote, or step back. */
@Named
@RequestScoped
public class MyVotesPage {

    @Inject
    private Votes votes;

    private List<MyVote> rows;
    private String reason;

    @PostConstruct
    void read() {
        rows = votes.mine();
    }

    public String cast(MyVote vote, String choice) {
        votes.cast(new CastBallot(vote.id(), vote.textHash(), VoteChoice.valueOf(choice)));
        return Messages.saved("meetings.my.cast").redirectTo("/my/votes");
    }

    public String stepBack(MyVote vote) {
        votes.declare(new DeclareConflict(vote.agendaItemId(), vote.seatId(), ConflictOrigin.SELF, reason));
        return Messages.saved("meetings.my.recused").redirectTo("/my/votes");
    }

    public List<MyVote> getRows() {
        return rows;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
