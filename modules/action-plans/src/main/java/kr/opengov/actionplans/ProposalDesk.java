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
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.call.CallQueries;
import kr.opengov.actionplans.internal.proposal.Links;
import kr.opengov.actionplans.internal.proposal.Proposal;
import kr.opengov.actionplans.internal.proposal.ProposalBook;
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.actionplans.internal.proposal.ProposalList;
import kr.opengov.actionplans.internal.proposal.ProposalQueries;
import kr.opengov.actionplans.internal.proposal.StateOrder;
import kr.opengov.actionplans.internal.review.DepartmentReview;
import kr.opengov.actionplans.internal.review.ReviewWork;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** What plan editors do with proposals: type in, move, merge and undo it, ask departments, moderate. */
@Stateless
public class ProposalDesk {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProposalBooks books;

    @Inject
    private WorkItems workItems;

    @Resource
    private SessionContext session;

    public ProposalDesk() {}

    ProposalDesk(EntityManager em, Clock clock, ProposalBooks books, WorkItems workItems, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.books = books;
        this.workItems = workItems;
        this.session = session;
    }

    /** One page of proposals with the hidden ones; three SQL statements whatever the page, four with words. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.DEPARTMENT_REVIEWER, Roles.COMMITTEE_SECRETARY})
    public Page<ProposalRow> page(ProposalFilter filter, PageRequest page) {
        return new ProposalList(em, clock.getZone())
                .page(seesHidden() ? filter.forTheDesk() : filter.published(), page);
    }

    /** A proposal with everything that happened to it; eleven SQL statements at most. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.DEPARTMENT_REVIEWER, Roles.COMMITTEE_SECRETARY})
    public Optional<ProposalView> view(String code) {
        return ProposalQueries.view(em, code, true);
    }

    /** The states that may follow and are chosen on the desk: a merger, a withdrawal and an adoption are not. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.DEPARTMENT_REVIEWER, Roles.COMMITTEE_SECRETARY})
    public List<ProposalState> next(ProposalState state) {
        return StateOrder.after(state).stream()
                .filter(next -> next != ProposalState.MERGED
                        && next != ProposalState.WITHDRAWN
                        && next != ProposalState.ADOPTED)
                .toList();
    }

    /**
     * Types in a proposal that came on paper or by telephone. It counts from when it was received: one that reached the
     * agency in time is taken although the call is over.
     *
     * @return its public code
     * @throws Refusal as {@link Proposals#submit}, {@code PROPOSAL_TYPED_CHANNEL}, {@code PROPOSAL_RECEIVED_LATER}
     */
    @Audited("plans.proposal.enter")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public String enter(@Valid EnterProposal command) {
        Call call = CallQueries.find(em, command.callCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        String code = book().receive(call, command);
        em.flush();
        return code;
    }

    /**
     * Moves a proposal to another state.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_STATE_ORDER}, {@code PROPOSAL_REASON}, {@code
     *     SUPPLEMENT_TOO_LATE}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.move")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void move(@Valid MoveProposal command) {
        ProposalBook book = book();
        book.move(book.load(command.code(), command.version()), command.state(), command.reason());
        em.flush();
    }

    /**
     * Merges a proposal into another one. Authors, texts and supporters stay with each; a person who supported both counts
     * once.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code MERGE_CIRCLE}, {@code MERGE_TARGET_MERGED}, {@code PROPOSAL_STATE_ORDER},
     *     {@code PROPOSAL_REASON}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.merge")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void merge(
            @AuditSubject("proposal") String code,
            long version,
            @AuditSubject("proposal") String target,
            @Size(max = 2000) String reason) {
        ProposalBook book = book();
        Proposal from = book.load(code, version);
        Proposal into = book.find(target).orElseThrow(() -> Refusal.ofField("target", "MERGE_TARGET_UNKNOWN", target));
        if (Blank.is(reason)) {
            throw Refusal.ofField("reason", "PROPOSAL_REASON");
        }
        books.mergers(em, book).merge(from, into, reason.strip());
        em.flush();
    }

    /**
     * Undoes a merger; the proposal is again what it was before.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_NOT_MERGED}, {@code PROPOSAL_REASON}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.unmerge")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void unmerge(@AuditSubject("proposal") String code, long version, @Size(max = 2000) String reason) {
        if (Blank.is(reason)) {
            throw Refusal.ofField("reason", "PROPOSAL_REASON");
        }
        ProposalBook book = book();
        books.mergers(em, book).undo(book.load(code, version), reason.strip());
        em.flush();
    }

    /**
     * Takes one matter out of a proposal: it goes on as a proposal of its own, received when the whole was, with the same
     * author and followers. A split is undone by merging the part into the whole again.
     *
     * @return the code of the part
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_STATE_ORDER} unless it waits for a decision, and those about texts
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.split")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public String split(@Valid SplitProposal command) {
        ProposalBook book = book();
        Proposal whole = book.load(command.code(), command.version());
        String part = book.split(
                whole, command.title(), command.body(), command.reason().strip());
        em.flush();
        return part;
    }

    /**
     * Says that a proposal has the same content as one received before, or goes on from another.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code MERGE_TARGET_UNKNOWN}, {@code LINK_CIRCLE}, {@code LINK_TWICE}, {@code
     *     LINK_LATER_RECEIVED}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.link")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void link(@Valid LinkProposals command) {
        ProposalBook book = book();
        Proposal from = book.load(command.code(), command.version());
        Proposal to = book.find(command.target())
                .orElseThrow(() -> Refusal.ofField("target", "MERGE_TARGET_UNKNOWN", command.target()));
        new Links(em, book).link(from, to, command);
        em.flush();
    }

    /**
     * Undoes a link; it stays on record with the reason.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code LINK_UNDONE}, {@code PROPOSAL_REASON}
     * @throws Conflict when somebody else changed the proposal since {@code version} was read
     */
    @Audited("plans.proposal.unlink")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void unlink(@AuditSubject("proposal") String code, long version, long link, String reason) {
        if (Blank.is(reason)) {
            throw Refusal.ofField("reason", "PROPOSAL_REASON");
        }
        ProposalBook book = book();
        new Links(em, book).undo(book.load(code, version), link, reason.strip());
        em.flush();
    }

    /**
     * Writes what became of an adopted proposal; its author and its followers are told.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_NOT_ADOPTED}, {@code DAY_IN_FUTURE}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.update")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void update(@Valid WriteUpdate command) {
        ProposalBook book = book();
        Proposal proposal = book.load(command.code(), command.version());
        if (!proposal.state().adopted()) {
            throw new Refusal("PROPOSAL_NOT_ADOPTED", proposal.code());
        }
        if (command.day().isAfter(book.today())) {
            throw Refusal.ofField("day", "DAY_IN_FUTURE", book.today());
        }
        book.note(proposal, ProposalEventKind.UPDATE, command.text().strip(), null, command.day());
        em.flush();
    }

    /**
     * Writes down that the forum was held that supporters brought about, or the reply of the head of the agency.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code SUPPORT_STEP_NOT_REACHED}, {@code SUPPORT_STEP_DONE}, {@code
     *     SUPPORT_STEP_BEFORE}, {@code DAY_IN_FUTURE}
     */
    @Audited("plans.proposal.support-step")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void take(@Valid TakeSupportStep command) {
        ProposalBook book = book();
        books.steps(em, book).take(command);
        em.flush();
    }

    /**
     * Hides a proposal from the public, or shows it again; the reason stays on record.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_REASON}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.moderate")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void moderate(
            @AuditSubject("proposal") String code, long version, boolean hidden, @Size(max = 1000) String reason) {
        ProposalBook book = book();
        book.hide(book.load(code, version), hidden, reason);
        em.flush();
    }

    /**
     * Asks departments at the same time; a proposal that was only received is then under review.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code REVIEW_DUE_PAST}, {@code PROPOSAL_STATE_ORDER}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.review.ask")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void ask(@Valid AskReview command) {
        ProposalBook book = book();
        Proposal proposal = book.load(command.code(), command.version());
        if (proposal.state() != ProposalState.UNDER_REVIEW) {
            book.move(proposal, ProposalState.UNDER_REVIEW, null);
        }
        LocalDate today = LocalDate.now(clock);
        for (String department : command.departments()) {
            DepartmentReview review =
                    new DepartmentReview(proposal.id(), department.strip(), today, command.dueOn(), command.question());
            em.persist(review);
            book.note(proposal, ProposalEventKind.REVIEW_ASKED, command.question(), department.strip());
            new ReviewWork(workItems).open(review, proposal.title());
        }
        em.flush();
    }

    private ProposalBook book() {
        return books.of(em, CallerAccount.of(session));
    }

    /** Whoever only reviews sees what everybody sees; what he is asked about he finds with the review. */
    private boolean seesHidden() {
        return session.isCallerInRole(Roles.PLAN_EDITOR) || session.isCallerInRole(Roles.COMMITTEE_SECRETARY);
    }
}
