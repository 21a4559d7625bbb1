package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.call.CallQueries;
import kr.opengov.actionplans.internal.consultation.BallotBox;
import kr.opengov.actionplans.internal.consultation.Consultation;
import kr.opengov.actionplans.internal.consultation.Voter;
import kr.opengov.actionplans.internal.consultation.VoterHash;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.response.Contribution;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.accounts.Correspondents;
import kr.opengov.platform.audit.Audited;

/**
 * Consultations with secret ballots. One person has one ballot by a key of the database; nobody sees a count before the
 * end, whatever the role; and no question to the database leads from a ballot to a person or back.
 */
@Stateless
public class Consultations {

    private static final String VIEW = "select new " + ConsultationView.class.getName()
            + "(n.id, n.code, c.code, n.titleKo, n.titleEn, n.questionKo, n.questionEn, n.opensOn, n.closesOn,"
            + " n.typedUntil, case when n.reportedFor is null then false else true end, n.sourceKo, n.sourceEn)"
            + " from Consultation n, Call c where c.id = n.callId";

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private VoterHash voters;

    @Inject
    private Correspondents people;

    @Resource
    private SessionContext session;

    public Consultations() {}

    Consultations(EntityManager em, Clock clock, VoterHash voters, Correspondents people, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.voters = voters;
        this.people = people;
        this.session = session;
    }

    /** Every consultation, the latest first; one SQL statement. */
    @PermitAll
    public List<ConsultationView> all() {
        return em.createQuery(VIEW + " order by n.opensOn desc, n.id desc", ConsultationView.class)
                .getResultList();
    }

    /** A consultation by its code; one SQL statement. */
    @PermitAll
    public Optional<ConsultationView> view(String code) {
        return em.createQuery(VIEW + " and n.code = :code", ConsultationView.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The result; empty for everybody until the consultation is over. Two SQL statements. */
    @PermitAll
    public Optional<Tally> result(String code) {
        Consultation consultation = load(code);
        if (!consultation.isUnsealed(clock.instant(), clock.getZone())) {
            return Optional.empty();
        }
        return Optional.of(
                consultation.reported() == null ? new BallotBox(em).tally(consultation.id()) : consultation.reported());
    }

    /** Whether the caller voted; what, nobody knows. Two SQL statements. */
    @RolesAllowed(Roles.CITIZEN)
    public boolean voted(String code) {
        long consultation = load(code).id();
        return new BallotBox(em).voted(consultation, voters.of(consultation, me()));
    }

    /**
     * Opens a consultation on its first day; its text stays as it is.
     *
     * @return its code
     * @throws Refusal {@code NOT_FOUND} for the call, {@code CALL_CODE_WRONG}, {@code CALL_CODE_TAKEN}, {@code
     *     CALL_DAYS_REVERSED}, {@code CONSULTATION_OPENS_PAST}, {@code BALLOT_TYPED_BEFORE_END}
     */
    @Audited("plans.consultation.open")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public String open(@Valid WriteConsultation command) {
        if (!command.code().matches("[A-Z0-9][A-Z0-9-]{1,38}[A-Z0-9]")) {
            throw Refusal.ofField("code", "CALL_CODE_WRONG");
        }
        if (view(command.code()).isPresent()) {
            throw Refusal.ofField("code", "CALL_CODE_TAKEN", command.code());
        }
        Long call = CallQueries.find(em, command.callCode())
                .orElseThrow(() -> new Refusal("NOT_FOUND"))
                .id();
        em.persist(new Consultation(call, command, LocalDate.now(clock)));
        em.flush();
        return command.code();
    }

    /**
     * Casts the caller's only ballot. An opinion becomes a contribution that is answered; it carries a day and no time, and
     * nothing leads from it to the ballot.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code CONSULTATION_NOT_OPEN_YET}, {@code CONSULTATION_OVER} from 24:00 of the last
     *     day on, {@code VOTED_ALREADY}, {@code VOTING_WITHOUT_SECRET} and those about texts
     */
    @Audited("plans.consultation.vote")
    @RolesAllowed(Roles.CITIZEN)
    public void vote(@Valid CastVote command) {
        Instant arrived = clock.instant();
        Consultation consultation = load(command.code());
        consultation.checkOpen(arrived, clock.getZone());
        Voter voter = Voter.signedIn(consultation.id(), me(), voters, people);
        new BallotBox(em).cast(consultation.id(), voter.receipt(), voter.marks(), command.choice());
        keep(consultation, command.opinion(), me(), LocalDate.now(clock));
        em.flush();
    }

    /**
     * Types in a ballot that came on paper or by telephone, before anybody may know a count.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code BALLOTS_NOT_TYPED}, {@code BALLOT_TYPED_LATE}, {@code
     *     CONSULTATION_NOT_OPEN_YET}, {@code CONSULTATION_OVER} by when it was received, {@code PROPOSAL_RECEIVED_LATER},
     *     {@code BALLOT_VOTER_UNKNOWN}, {@code BALLOT_EMAIL}, {@code BALLOT_PHONE}, {@code VOTED_ALREADY} whatever the
     *     channel, {@code VOTING_WITHOUT_SECRET} and those about texts
     */
    @Audited("plans.consultation.enter")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void enter(@Valid EnterBallot command) {
        Consultation consultation = load(command.code());
        consultation.checkTyped(command.receivedAt(), clock.instant(), clock.getZone());
        Voter voter = Voter.typed(consultation.id(), command.email(), command.phone(), voters, people);
        new BallotBox(em).cast(consultation.id(), voter.receipt(), voter.marks(), command.choice());
        keep(consultation, command.opinion(), null, LocalDate.ofInstant(command.receivedAt(), clock.getZone()));
        em.flush();
    }

    /** Keeps an opinion as a contribution; it has a day and no time, and nothing leads from it to the ballot. */
    private void keep(Consultation consultation, String opinion, Long account, LocalDate day) {
        if (!Blank.is(opinion)) {
            String text = SafeText.opinion(opinion);
            em.persist(
                    new Contribution(consultation.callId(), ContributionKind.VOTE_OPINION, null, account, text, day));
        }
    }

    private Consultation load(String code) {
        return em.createQuery("select n from Consultation n where n.code = :code", Consultation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    private long me() {
        return CallerAccount.of(session);
    }
}
