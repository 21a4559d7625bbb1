package kr.opengov.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kr.opengov.actionplans.AgencyOpinions;
import kr.opengov.actionplans.AgencyQuestion;
import kr.opengov.actionplans.OpenComment;
import kr.opengov.actionplans.PlanComments;

/** What waits for an answer of the agencies that the caller speaks for; asked once for a page. */
@Named("agencyAnswersPage")
@RequestScoped
public class AgencyAnswersPage {

    @Inject
    private AgencyOpinions opinions;

    @Inject
    private PlanComments planComments;

    private List<AgencyQuestion> questions;
    private List<OpenComment> comments;

    /** Candidate tasks on which a ministry has to say something. */
    public List<AgencyQuestion> getQuestions() {
        if (questions == null) {
            questions = opinions.waiting();
        }
        return questions;
    }

    /** Comments whose replies are not released. */
    public List<OpenComment> getComments() {
        if (comments == null) {
            comments = planComments.open();
        }
        return comments;
    }
}
