package kr.opengov.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import kr.opengov.membership.BodyChoice;
import kr.opengov.membership.MeetingRow;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.paging.Page;
import kr.opengov.web.frame.CurrentPage;
import kr.opengov.web.frame.Here.Choice;

/** The public list of meetings. Everything it shows follows from the address. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentPage current;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private MeetingQuestion question;
    private Page<MeetingRow> page;
    private List<BodyChoice> bodies;

    @PostConstruct
    void read() {
        question = MeetingQuestion.ofMeetings(request::getParameter, clock.getZone());
        page = meetings.list(question.meetings(), question.page());
        bodies = meetings.bodies();
    }

    public MeetingQuestion getQuestion() {
        return question;
    }

    public Page<MeetingRow> getPage() {
        return page;
    }

    /** The bodies one can choose. */
    public List<Choice> getBodies() {
        return bodies.stream()
                .map(body -> new Choice(body.code(), body.name(current.getLang())))
                .toList();
    }
}
