package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import kr.opengov.membership.ReviewCase;
import kr.opengov.membership.Reviews;
import kr.opengov.web.members.DayQuestion;

/** The public list of review cases as of a day: open ones with their deadline, closed ones with their end. */
@Named
@RequestScoped
public class ReviewsPage {

    @Inject
    private Reviews reviews;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private List<ReviewCase> cases;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        cases = reviews.all(question.asOf(), question.knownAt());
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public List<ReviewCase> getOpen() {
        return cases.stream().filter(ReviewCase::open).toList();
    }

    public List<ReviewCase> getClosed() {
        return cases.stream().filter(found -> !found.open()).toList();
    }
}
