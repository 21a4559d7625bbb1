package kr.opengov.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kr.opengov.membership.ChairRow;
import kr.opengov.membership.Constituency;
import kr.opengov.membership.GovernanceRegister;
import kr.opengov.membership.SeatRow;
import kr.opengov.membership.SteeringCommittee;

/** The partnership's Steering Committee and its chairs on a day. */
@Named
@RequestScoped
public class CommitteePage {

    /** A term that ends within this many days is marked. */
    private static final int SOON_DAYS = 365;

    @Inject
    private GovernanceRegister governance;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private DayQuestion question;
    private SteeringCommittee committee;
    private List<ChairRow> chairs;

    @PostConstruct
    void read() {
        question = DayQuestion.read(request::getParameter, clock);
        committee = governance.steeringCommittee(question.asOf(), question.knownAt());
        chairs = governance.chairs(question.asOf(), question.knownAt());
    }

    public DayQuestion getQuestion() {
        return question;
    }

    public SteeringCommittee getCommittee() {
        return committee;
    }

    public List<ChairRow> getChairs() {
        return chairs;
    }

    /** The constituencies some of whose seats have no known holder on the day. */
    public List<Constituency> getUnnamed() {
        return Stream.of(Constituency.GOVERNMENT, Constituency.CIVIL_SOCIETY)
                .filter(constituency -> committee.unnamed(constituency) > 0)
                .toList();
    }

    public boolean isParityKept() {
        return committee.governmentSeats() == committee.civilSocietySeats();
    }

    /** Whether the term ends within a year of the day asked for. */
    public boolean endsSoon(SeatRow seat) {
        return seat.to() != null && !seat.to().day().isAfter(question.asOf().plusDays(SOON_DAYS));
    }

    /** Whether the holder does not belong any more although the term runs on. */
    public boolean outlivesMembership(SeatRow seat) {
        return seat.memberStatus() != null && seat.memberStatus().ends();
    }
}
