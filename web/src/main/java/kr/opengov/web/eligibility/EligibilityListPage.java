package kr.opengov.web.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import kr.opengov.membership.Eligibility;
import kr.opengov.membership.MemberEligibility;
import kr.opengov.web.members.DayQuestion;

/** Everybody about whom a value or a cycle is recorded, with the latest verdicts. Nobody else is judged. */
@Named
@RequestScoped
public class EligibilityListPage {

    @Inject
    private Eligibility eligibility;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private List<MemberEligibility> members;
    private int everybody;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        List<MemberEligibility> all = eligibility.all(question.asOf(), question.knownAt());
        everybody = all.size();
        members = all.stream().filter(MemberEligibility::judged).toList();
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public List<MemberEligibility> getMembers() {
        return members;
    }

    /** How many have a status on the day and nothing that could be judged. */
    public int getUnjudged() {
        return everybody - members.size();
    }

    /** Whether no country has a value recorded. */
    public boolean isWithoutScores() {
        return members.stream().allMatch(member -> member.sheets().isEmpty());
    }
}
