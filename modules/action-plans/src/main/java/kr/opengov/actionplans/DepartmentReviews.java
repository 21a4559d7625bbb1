package kr.opengov.actionplans;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.proposal.Proposal;
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.actionplans.internal.review.DepartmentReview;
import kr.opengov.actionplans.internal.review.ReviewQueries;
import kr.opengov.actionplans.internal.review.ReviewWork;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.accounts.RoleScopes;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.persistence.Aggregates;

/**
 * Opinions of departments on proposals: several are asked at once and answer on their own. A role held for {@code
 * DEPARTMENT} and the name of one is good for the reviews of that department only.
 */
@Stateless
public class DepartmentReviews {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProposalBooks books;

    @Inject
    private RoleScopes scopes;

    @Inject
    private WorkItems workItems;

    @Resource
    private SessionContext session;

    public DepartmentReviews() {}

    DepartmentReviews(
            EntityManager em,
            Clock clock,
            ProposalBooks books,
            RoleScopes scopes,
            WorkItems workItems,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.books = books;
        this.scopes = scopes;
        this.workItems = workItems;
        this.session = session;
    }

    /**
     * The reviews that wait for an opinion, the most urgent first, 200 at most; three SQL statements at most. Whoever holds
     * the role for single departments sees theirs only.
     */
    @RolesAllowed({Roles.DEPARTMENT_REVIEWER, Roles.PLAN_EDITOR})
    public List<DepartmentReviewView> waiting() {
        boolean all = session.isCallerInRole(Roles.PLAN_EDITOR) || scopes.mayActEverywhere(Roles.DEPARTMENT_REVIEWER);
        return all
                ? ReviewQueries.waiting(em)
                : ReviewQueries.waiting(em, scopes.scopes(Roles.DEPARTMENT_REVIEWER, ReviewWork.SCOPE));
    }

    /** A review that waits for an opinion of the caller's department; two SQL statements at most. */
    @RolesAllowed({Roles.DEPARTMENT_REVIEWER, Roles.PLAN_EDITOR})
    public Optional<DepartmentReviewView> review(long id) {
        return ReviewQueries.waiting(em, id)
                .filter(review -> session.isCallerInRole(Roles.PLAN_EDITOR)
                        || scopes.mayAct(Roles.DEPARTMENT_REVIEWER, ReviewWork.SCOPE, review.department()));
    }

    /**
     * Gives an opinion.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code REVIEW_ENDED}, {@code REVIEW_REASON} and those about texts
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.review.answer")
    @RolesAllowed(Roles.DEPARTMENT_REVIEWER)
    public void answer(@Valid AnswerReview command) {
        SafeText.check("opinion", command.opinion());
        DepartmentReview review = load(command.id(), command.version());
        review.answer(command, today(), me());
        ended(review, command.opinion());
    }

    /**
     * Sends a review back: not the department's business.
     *
     * @throws Refusal as {@link #answer}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.review.return")
    @RolesAllowed(Roles.DEPARTMENT_REVIEWER)
    public void giveBack(@AuditSubject("review") long id, long version, @Size(max = 2000) String reason) {
        SafeText.check("opinion", reason);
        DepartmentReview review = load(id, version);
        review.giveBack(reason, today(), me());
        ended(review, reason);
    }

    /**
     * Passes a review on to another department, which has the same time left.
     *
     * @throws Refusal as {@link #answer}, {@code REVIEW_DEPARTMENT}, {@code REVIEW_SAME_DEPARTMENT}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.review.forward")
    @RolesAllowed(Roles.DEPARTMENT_REVIEWER)
    public void forward(
            @AuditSubject("review") long id,
            long version,
            @Size(max = 200) String department,
            @Size(max = 2000) String reason) {
        SafeText.check("opinion", reason);
        SafeText.check("department", department);
        if (Blank.is(department)) {
            throw Refusal.ofField("department", "REVIEW_DEPARTMENT");
        }
        DepartmentReview review = load(id, version);
        DepartmentReview next = review.forward(department.strip(), reason, today(), me());
        em.persist(next);
        review.forwardedTo(next.id());
        new ReviewWork(workItems)
                .open(next, em.find(Proposal.class, review.proposalId()).title());
        ended(review, reason);
    }

    private DepartmentReview load(long id, long version) {
        DepartmentReview review = Aggregates.load(em, DepartmentReview.class, id, version);
        if (!scopes.mayAct(Roles.DEPARTMENT_REVIEWER, ReviewWork.SCOPE, review.department())) {
            throw new Refusal("NOT_FOUND");
        }
        return review;
    }

    private void ended(DepartmentReview review, String text) {
        Proposal proposal = em.find(Proposal.class, review.proposalId());
        books.of(em, me()).note(proposal, ProposalEventKind.REVIEW_ANSWERED, shortened(text), review.department());
        new ReviewWork(workItems).close(review);
        em.flush();
    }

    /** The history tells the beginning; the opinion stands beside it in full. */
    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}
