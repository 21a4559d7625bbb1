package kr.opengov.membership;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.membership.internal.eligibility.EligibilityQueries;
import kr.opengov.membership.internal.joining.JoinCaseRow;
import kr.opengov.membership.internal.joining.JoinCases;
import kr.opengov.membership.internal.register.JoinPolicy;
import kr.opengov.membership.internal.register.KnownDocument;
import kr.opengov.membership.internal.register.Membership;
import kr.opengov.membership.internal.register.Recorded;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.outbox.Outbox;
import kr.opengov.platform.persistence.Aggregates;
import kr.opengov.platform.rules.Rules;

/** Join cases: dated documents and conditions of who wants to join, judged by the rules, until the membership begins. */
@Stateless
public class JoiningCases {

    @PersistenceContext(unitName = "membership")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Rules rules;

    @Inject
    private Outbox outbox;

    @Inject
    private FileStore files;

    @Resource
    private SessionContext session;

    public JoiningCases() {}

    JoiningCases(EntityManager em, Clock clock, Rules rules, Outbox outbox, FileStore files, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.rules = rules;
        this.outbox = outbox;
        this.files = files;
        this.session = session;
    }

    /** All cases, open ones first; three SQL statements. What the rules say is only there for those that ended. */
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.STAFF})
    public List<JoinCase> all() {
        return cases().all();
    }

    /** One case with what the rules say today, or said when it ended. */
    @RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.STAFF})
    public Optional<JoinCase> one(long id) {
        return cases().one(id);
    }

    /**
     * Opens a case.
     *
     * @return its id
     * @throws Refusal {@code COUNTRY_UNKNOWN} or {@code NAME_MISSING}
     */
    @Audited("members.joincase.open")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public long open(@Valid OpenJoinCase command) {
        long id = JoinCases.open(em, command, recorded()).id();
        em.flush();
        return id;
    }

    /**
     * Enters a fact, or corrects it by a new one.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code JOIN_CASE_ENDED}, {@code JOIN_FACT_OF_OTHER_KIND} or {@code
     *     DAY_IN_FUTURE}: only the end of a term may lie ahead
     * @throws Conflict when somebody else changed the case since it was read
     */
    @Audited("members.joincase.record")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public void record(@Valid RecordJoinFact fact) {
        JoinCases.checkDay(fact.kind(), fact.datedOn(), "datedOn", LocalDate.now(clock));
        KnownDocument.check(files, fact.documentId());
        Aggregates.load(em, JoinCaseRow.class, fact.caseId(), fact.version()).record(fact, recorded());
        em.flush();
    }

    /**
     * Ends a case with a membership or without one.
     *
     * @return the code of the new member; null without one
     * @throws Refusal {@code JOIN_CASE_ENDED}, {@code JOIN_ENDING_NOTE_MISSING}, {@code DAY_IN_FUTURE}, {@code
     *     JOIN_BLOCKED} when a rule that blocks is not kept and no reason for an override is given, or a code of {@link
     *     MemberRegister#join}
     * @throws Conflict when somebody else changed the case since it was read
     */
    @Audited("members.joincase.end")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    public String end(@Valid EndJoinCase command) {
        JoinCaseRow row = Aggregates.load(em, JoinCaseRow.class, command.caseId(), command.version());
        List<Finding> findings = cases().checkEnd(row, command, "day", "note");
        String member = command.joined() ? begin(row, command) : null;
        row.end(command, findings, member);
        em.flush();
        return member;
    }

    private String begin(JoinCaseRow row, EndJoinCase command) {
        Membership membership = new JoinPolicy(
                        em,
                        JoinCases.membership(row, command.day(), command.note()),
                        recorded(),
                        !Blank.is(command.overrideReason()))
                .begin();
        em.persist(membership);
        em.flush();
        outbox.publish(new MemberStatusChanged(
                membership.first().id(),
                membership.code(),
                membership.first().status(),
                membership.first().effective(),
                null));
        return membership.code();
    }

    private JoinCases cases() {
        return new JoinCases(em, EligibilityQueries.rules(rules), LocalDate.now(clock), clock.instant());
    }

    /** Now, by the account that calls. */
    private Recorded recorded() {
        return Recorded.now(session, clock);
    }
}
