package kr.opengov.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import kr.opengov.membership.BodyChoice;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.web.members.DayQuestion;
import kr.opengov.web.members.MemberAddress;

/** The committees, councils and working groups of the member a page is about. */
@Named
@RequestScoped
public class MemberBodies {

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private MemberAddress address;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private List<BodyChoice> rows;

    @PostConstruct
    void read() {
        rows = bodies.ofMember(
                address.getCode(),
                DayQuestion.read(request::getParameter, clock).knownAt());
    }

    public List<BodyChoice> getRows() {
        return rows;
    }
}
