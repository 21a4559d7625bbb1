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
import kr.opengov.actionplans.internal.comment.CommentBook;
import kr.opengov.actionplans.internal.comment.FindingBook;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.inbox.WorkItems;

/** What people say about commitments: comments on a paragraph, findings of civic monitoring, and the replies. */
@Stateless
public class PlanComments {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RoleScopes scopes;

    @Inject
    private CodeTables codes;

    @Inject
    private WorkItems workItems;

    @Resource
    private SessionContext session;

    public PlanComments() {}

    PlanComments(
            EntityManager em,
            Clock clock,
            RoleScopes scopes,
            CodeTables codes,
            WorkItems workItems,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.scopes = scopes;
        this.codes = codes;
        this.workItems = workItems;
        this.session = session;
    }

    /** The comments on a commitment such as {@code KOR/7/1} with released replies, the oldest first; one SQL statement. */
    @PermitAll
    public List<PlanCommentView> of(String commitment) {
        return new CommentBook(em).of(commitment);
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

    /**
     * Comments on a paragraph; the comment is public at once and a contribution that must be answered.
     *
     * @return its id
     * @throws Refusal {@code NOT_FOUND}, {@code COMMENTS_OVER}, {@code PARAGRAPH_GONE}, {@code PROPOSAL_TEXT_MARKUP},
     *     {@code PROPOSAL_TEXT_TOO_LONG}, {@code RESIDENT_NUMBER}
     */
    @Audited("plans.comment.write")
    @RolesAllowed(Roles.CITIZEN)
    public long write(@Valid WriteComment command) {
        return new CommentBook(em).write(command, now(), LocalDate.now(clock), me());
    }

    /** The findings of civic monitoring on a commitment, the latest first; one SQL statement. */
    @PermitAll
    public List<FindingView> findings(String commitment) {
        return findingBook().of(commitment);
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
        return new FindingBook(em, new LeadAgencies(scopes, codes, LocalDate.now(clock)), workItems);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}
