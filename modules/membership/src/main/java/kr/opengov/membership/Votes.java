package kr.opengov.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.meetings.BallotBox;
import kr.opengov.membership.internal.meetings.ConflictDeclaration;
import kr.opengov.membership.internal.meetings.ConflictHints;
import kr.opengov.membership.internal.meetings.DeskQueries;
import kr.opengov.membership.internal.meetings.Meeting;
import kr.opengov.membership.internal.meetings.MeetingRules;
import kr.opengov.membership.internal.meetings.Members;
import kr.opengov.membership.internal.meetings.Recusals;
import kr.opengov.membership.internal.meetings.Roster;
import kr.opengov.membership.internal.meetings.Vote;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.persistence.Aggregates;

/**
 * Written votes with a deadline, decisions, and conflicts of interest. A seat has one vote; who is recused has none and
 * counts neither for the quorum nor for the majority.
 */
@Stateless
public class Votes {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MeetingRules rules;

    @Inject
    private Roster roster;

    @Inject
    private Members members;

    @Inject
    private WorkItems work;

    @Inject
    private Directory directory;

    @Resource
    private SessionContext session;

    public Votes() {}

    Votes(
            EntityManager em,
            Clock clock,
            MeetingRules rules,
            Roster roster,
            Members members,
            WorkItems work,
            Directory directory,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.roster = roster;
        this.members = members;
        this.work = work;
        this.directory = directory;
        this.session = session;
    }

    /** The written votes of a meeting; one SQL statement. */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public List<VoteRow> ofMeeting(long meetingId) {
        return DeskQueries.votes(em, meetingId);
    }

    /** The declared conflicts of a meeting; one SQL statement. */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public List<ConflictRow> conflicts(long meetingId) {
        return DeskQueries.conflicts(em, meetingId);
    }

    /**
     * Who may have an interest in an item that is not decided yet, as far as names tell: nobody is recused by it. Fifteen SQL
     * statements at most.
     */
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public List<PossibleConflict> possibleConflicts(long meetingId) {
        return Optional.ofNullable(em.find(Meeting.class, meetingId))
                .map(new ConflictHints(em, roster, directory::organisationsIn)::of)
                .orElse(List.of());
    }

    /** The votes of the caller, the open ones first; four SQL statements. */
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public List<MyVote> mine() {
        return members.personOf(me())
                .map(person -> BallotBox.ofPerson(em, person))
                .orElse(List.of());
    }

    /**
     * Opens a written vote on an item and tells the members who have an account.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code VOTE_ON_REPORT}, {@code VOTE_BEFORE_NOTICE}, {@code VOTE_OPENED}, {@code
     *     VOTE_DEADLINE_PAST}, {@code ROSTER_EMPTY}, {@code DECIDED_ALREADY}
     */
    @Audited("meetings.vote.open")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public long open(@Valid OpenVote command) {
        Vote vote = box().open(command, roster, rules, recorded());
        em.flush();
        box().tell(vote, members);
        return vote.id();
    }

    /**
     * Casts the caller's vote, or changes it while that is allowed. Two at once wait for one another; the second is a
     * change or is refused.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code NOT_ON_ROLL}, {@code VOTE_CLOSED} from the second after the deadline on,
     *     {@code MOTION_CHANGED}, {@code VOTER_RECUSED}, {@code BALLOT_CAST}
     */
    @Audited("meetings.ballot.cast")
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public void cast(@Valid CastBallot command) {
        Instant arrived = clock.instant();
        Vote vote = em.find(Vote.class, command.voteId(), LockModeType.PESSIMISTIC_WRITE);
        if (vote == null) {
            throw new Refusal("NOT_FOUND");
        }
        box().cast(vote, command, members.personOf(me()), arrived, me(), rules);
        em.flush();
    }

    /**
     * Counts a written vote and enters the decision.
     *
     * @throws Refusal {@code VOTE_STILL_OPEN} before the deadline unless everybody voted, {@code VOTE_CLOSED}, {@code
     *     CONFLICT_PENDING}
     * @throws Conflict when the vote changed since the version was read
     */
    @Audited("meetings.vote.count")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public DecisionOutcome count(@AuditSubject("vote") long voteId, long version) {
        Vote vote = em.find(Vote.class, voteId, LockModeType.PESSIMISTIC_WRITE);
        if (vote == null) {
            throw new Refusal("NOT_FOUND");
        } else if (vote.version() != version) {
            throw new Conflict();
        }
        DecisionOutcome outcome = box().count(vote, rules, clock, recorded());
        em.flush();
        return outcome;
    }

    /**
     * Enters what a meeting decided by show of hands, put off, or corrects an entry.
     *
     * @return what the counts mean by the rule
     * @throws Refusal {@code NOT_FOUND}, {@code VOTE_ON_REPORT}, {@code DECISION_BEFORE_MEETING}, {@code
     *     COUNTS_DO_NOT_ADD_UP}, {@code DECIDED_ALREADY}, {@code CORRECTION_REASON_MISSING}, {@code
     *     DECISION_CORRECTED}, {@code CONFLICT_PENDING}
     */
    @Audited("meetings.decision.record")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public DecisionOutcome record(@Valid RecordDecision command) {
        DecisionOutcome outcome = box().record(command, rules, recorded());
        em.flush();
        return outcome;
    }

    /**
     * A member steps back from an item (회피) because of an interest in it.
     *
     * @param command its seat is the caller's and not read
     * @throws Refusal {@code NOT_ON_ROLL}, {@code DECLARATION_TOO_LATE}, {@code CONFLICT_DECLARED}
     */
    @Audited("meetings.conflict.declare")
    @RolesAllowed(Roles.COMMITTEE_MEMBER)
    public void declare(@Valid DeclareConflict command) {
        recusals().stepBack(command, members.personOf(me()), recorded());
        em.flush();
    }

    /**
     * The secretariat enters that a member stepped back or was challenged (기피).
     *
     * @throws Refusal {@code ATTENDANCE_SEAT_UNKNOWN}, {@code DECLARATION_TOO_LATE}, {@code CONFLICT_DECLARED}
     */
    @Audited("meetings.conflict.enter")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void enter(@Valid DeclareConflict command) {
        recusals().enter(command, recorded());
        em.flush();
    }

    /**
     * Judges a challenge.
     *
     * @throws Refusal {@code CONFLICT_JUDGED}
     */
    @Audited("meetings.conflict.judge")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void judge(@AuditSubject("conflict") long conflictId, long version, boolean founded) {
        ConflictDeclaration declaration = Aggregates.load(em, ConflictDeclaration.class, conflictId, version);
        recusals().judge(declaration, founded, recorded());
        em.flush();
    }

    private Recusals recusals() {
        return new Recusals(em, roster, work);
    }

    private BallotBox box() {
        return new BallotBox(em);
    }

    private Recorded recorded() {
        return Recorded.now(session, clock);
    }

    private long me() {
        return CallerAccount.of(session);
    }
}
