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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.comment.AgencyReplies;
import kr.opengov.actionplans.internal.comment.CommentBook;
import kr.opengov.actionplans.internal.comment.FindingBook;
import kr.opengov.actionplans.internal.paper.Papers;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.response.Ledger;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** What people say about commitments: comments on a paragraph, findings of civic monitoring, and the replies. */
@Stateless
public class PlanComments {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private LeadAgencies agencies;

    @Inject
    private WorkItems workItems;

    @Resource
    private SessionContext session;

    public PlanComments() {}

    PlanComments(EntityManager em, Clock clock, LeadAgencies agencies, WorkItems workItems, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.agencies = agencies;
        this.workItems = workItems;
        this.session = session;
    }

    /** One page of the comments on a commitment such as {@code KOR/7/1} with released replies, the latest first; two SQL statements. */
    @PermitAll
    public Page<PlanCommentView> of(String commitment, PageRequest page) {
        return new CommentBook(em).of(commitment, page);
    }

    /**
     * The paragraphs that can be commented on; one SQL statement.
     *
     * @throws Refusal {@code NOT_FOUND}
     */
    @PermitAll
    public List<Paragraph> paragraphs(String commitment, boolean english) {
        return new CommentBook(em).paragraphs(commitment, english);
    }

    /** Whether a plan such as {@code KOR/7} takes comments today: until it has ended, unless its editors closed them; two SQL statements. */
    @PermitAll
    public boolean taking(String plan) {
        return new CommentBook(em).taking(plan, LocalDate.now(clock));
    }

    /**
     * Opens a plan for comments, or closes it when the phase for them is over; what was said stays and is answered.
     *
     * @throws Refusal {@code NOT_FOUND}
     * @throws Conflict when somebody else changed the plan since {@code version} was read
     */
    @Audited("plans.comment.open")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void take(@AuditSubject("plan") @NotBlank String plan, long version, boolean taken) {
        new CommentBook(em).take(plan, version, taken);
    }

    /**
     * Comments on a paragraph; the comment is public at once and a contribution that must be answered.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code COMMENTS_CLOSED}, {@code COMMENTS_OVER}, {@code PARAGRAPH_GONE}, {@code PROPOSAL_TEXT_MARKUP},
     *     {@code PROPOSAL_TEXT_TOO_LONG}, {@code RESIDENT_NUMBER}
     */
    @Audited("plans.comment.write")
    @RolesAllowed(Roles.CITIZEN)
    public long write(@Valid WriteComment command) {
        return new CommentBook(em).write(command, now(), LocalDate.now(clock), me());
    }

    /** The comments on what the caller's agency leads whose replies are not released, those without a draft first. */
    @RolesAllowed(Roles.LEAD_AGENCY)
    public List<OpenComment> open() {
        return replies().open();
    }

    /** One of them; empty for one that is answered, and for one on another agency's commitment. */
    @RolesAllowed(Roles.LEAD_AGENCY)
    public Optional<OpenComment> openComment(long id) {
        return replies().one(id);
    }

    /**
     * Writes the reply of the agency as a draft, over a draft that was there; the answering desk of the plan releases it.
     *
     * @throws Refusal {@code NOT_FOUND} for what is answered or another agency's, {@code PAPER_UNDERWAY} for a draft in the
     *     approval line and those about texts
     * @throws Conflict when somebody else drafted it since {@code version} was read
     */
    @Audited("plans.comment.reply")
    @RolesAllowed(Roles.LEAD_AGENCY)
    public void draft(@Valid DraftReply command) {
        SafeText.check("text", command.text());
        OpenComment comment = replies().one(command.comment()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        Papers.checkAnswersNotUnderway(em, List.of(comment.contribution()));
        new Ledger(em).draft(comment.contribution(), command, now(), me());
        em.flush();
    }

    private AgencyReplies replies() {
        return new AgencyReplies(em, agencies::mine);
    }

    /** One page of the findings of civic monitoring on a commitment, the latest first; two SQL statements. */
    @PermitAll
    public Page<FindingView> findings(String commitment, PageRequest page) {
        return findingBook().of(commitment, page);
    }

    /**
     * Files what was seen on a visit; the lead agencies are asked for a reply.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code DAY_IN_FUTURE} and those of a text
     */
    @Audited("plans.finding.file")
    @RolesAllowed(Roles.CITIZEN)
    public long file(@Valid FileFinding command) {
        return findingBook().file(command, LocalDate.now(clock), now(), me());
    }

    /** A finding the caller may reply to; empty for one of another agency's commitment. */
    @RolesAllowed(Roles.LEAD_AGENCY)
    public Optional<FindingView> finding(long id) {
        return findingBook().mayReply(id) ? findingBook().one(id) : Optional.empty();
    }

    /**
     * Replies to a finding, once.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code NOT_YOUR_AGENCY}, {@code FINDING_REPLIED} and those of a text
     * @throws Conflict when somebody else did since {@code version} was read
     */
    @Audited("plans.finding.reply")
    @RolesAllowed(Roles.LEAD_AGENCY)
    public void reply(@AuditSubject("finding") long id, long version, @NotBlank @Size(max = 2000) String text) {
        findingBook().reply(id, version, text, LocalDate.now(clock), now(), me());
    }

    private FindingBook findingBook() {
        return new FindingBook(em, agencies, workItems);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}
