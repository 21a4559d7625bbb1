package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import kr.opengov.membership.BodyRow;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.web.members.DayQuestion;

/** The public list and chart of committees, councils and working groups on a day. */
@Named
@RequestScoped
public class BodiesPage {

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private List<BodyRow> rows;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        rows = bodies.list(question.asOf(), question.knownAt());
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public List<BodyRow> getRows() {
        return rows;
    }

    /** The bodies without one above them, each with those below. */
    public List<BodyNode> getTree() {
        return BodyNode.tree(rows);
    }
}
