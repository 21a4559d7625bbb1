package kr.opengov.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kr.opengov.actionplans.AgencyOpinions;
import kr.opengov.actionplans.AgencyQuestion;
import kr.opengov.actionplans.AgencyVerdict;
import kr.opengov.actionplans.AnswerAsAgency;
import kr.opengov.platform.Refusal;
import kr.opengov.web.frame.AddressEnd;
import kr.opengov.web.frame.Messages;
import org.omnifaces.util.Faces;

/** A ministry says what it thinks of a candidate task. */
@Named
@ViewScoped
public class AgencyOpinionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgencyOpinions opinions;

    private long id;
    private transient AgencyQuestion question;
    private long version;
    private AgencyVerdict verdict;
    private String reason;
    private String letter;

    @PostConstruct
    void open() {
        id = AddressEnd.number(AddressEnd.part(0)).orElseThrow(() -> new Refusal("NOT_FOUND"));
        AgencyQuestion asked = getQuestion();
        version = asked.version();
        verdict = asked.verdict();
        reason = asked.reason();
        letter = asked.letter();
    }

    public String save() {
        opinions.answer(new AnswerAsAgency(id, version, verdict, reason, letter));
        return Messages.saved("agencies.opinion.sent").redirectTo("/desk/commitments");
    }

    /** Read once a request; where it is gone meanwhile what was read before, so that nothing typed is lost with the page. */
    public AgencyQuestion getQuestion() {
        question = Faces.getRequestAttribute(
                "agencyOpinionPage.question", () -> opinions.question(id).orElse(question));
        if (question == null) {
            throw new Refusal("NOT_FOUND");
        }
        return question;
    }

    public AgencyVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(AgencyVerdict verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
