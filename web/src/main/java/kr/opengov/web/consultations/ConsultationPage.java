package kr.opengov.web.consultations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.actionplans.BallotChoice;
import kr.opengov.actionplans.CastVote;
import kr.opengov.actionplans.ConsultationView;
import kr.opengov.actionplans.Consultations;
import kr.opengov.actionplans.Tally;
import kr.opengov.platform.Refusal;
import kr.opengov.web.calls.CallAddress;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Messages;

/** What stands at {@code /consultations}, and below it one consultation; who is signed in votes here. */
@Named
@RequestScoped
public class ConsultationPage {

    @Inject
    private Consultations consultations;

    @Inject
    private CallAddress address;

    @Inject
    private CurrentPage current;

    @Inject
    private Clock clock;

    private List<ConsultationView> all = List.of();
    private ConsultationView view;
    private Tally result;
    private boolean voted;
    private BallotChoice choice;
    private String opinion;

    @PostConstruct
    void read() {
        if (address.getCode() == null) {
            all = consultations.all();
        } else {
            view = consultations.view(address.getCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
            result = consultations.result(view.code()).orElse(null);
            voted = current.isSignedIn() && consultations.voted(view.code());
        }
    }

    public String vote() {
        consultations.vote(new CastVote(view.code(), choice, opinion));
        return Messages.saved("consultations.cast").redirectTo("/consultations/" + view.code());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<ConsultationView> getAll() {
        return all;
    }

    public ConsultationView getView() {
        return view;
    }

    /** Null while nobody may see it. */
    public Tally getResult() {
        return result;
    }

    public boolean isVoted() {
        return voted;
    }

    public BallotChoice getChoice() {
        return choice;
    }

    public void setChoice(BallotChoice choice) {
        this.choice = choice;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
