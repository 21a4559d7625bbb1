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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.opengov.actionplans.internal.adoption.Adoption;
import kr.opengov.actionplans.internal.adoption.CommitmentSources;
import kr.opengov.actionplans.internal.candidate.CandidateBook;
import kr.opengov.actionplans.internal.candidate.CandidateQueries;
import kr.opengov.actionplans.internal.candidate.CandidateTask;
import kr.opengov.actionplans.internal.progress.LeadAgencies;
import kr.opengov.actionplans.internal.proposal.Proposal;
import kr.opengov.actionplans.internal.proposal.ProposalBook;
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.actionplans.internal.proposal.SafeText;
import kr.opengov.membership.GovernanceBodies;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.codes.CodeTables;
import kr.opengov.platform.inbox.WorkItems;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * Candidate tasks (과제안): what subcommittees make of proposals (과제숙성), what ministries say of it (부처 협의), and what the
 * plenary decides (심의·의결). Everything is public but what ministries said while the task still ripens.
 */
@Stateless
public class CandidateTasks {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProposalBooks books;

    @Inject
    private GovernanceBodies bodies;

    @Inject
    private DocumentLibrary library;

    @Inject
    private Meetings meetings;

    @Inject
    private Consultations consultations;

    @Inject
    private CodeTables codes;

    @Inject
    private LeadAgencies agencies;

    @Inject
    private WorkItems work;

    @Resource
    private SessionContext session;

    public CandidateTasks() {}

    CandidateTasks(
            EntityManager em,
            Clock clock,
            ProposalBooks books,
            GovernanceBodies bodies,
            CodeTables codes,
            LeadAgencies agencies,
            WorkItems work,
            SessionContext session) {
        this.codes = codes;
        this.agencies = agencies;
        this.work = work;
        this.em = em;
        this.clock = clock;
        this.books = books;
        this.bodies = bodies;
        this.session = session;
    }

    /** What adoptions rest on; for tests outside a container. */
    CandidateTasks resting(DocumentLibrary documents, Meetings decisions, Consultations votes) {
        library = documents;
        meetings = decisions;
        consultations = votes;
        return this;
    }

    /** One page of the candidate tasks, those of the latest call first; two SQL statements. */
    @PermitAll
    public Page<CandidateRow> page(PageRequest page) {
        return CandidateQueries.page(em, page);
    }

    /** The candidate tasks of a call by number, a few dozen at most; one SQL statement. */
    @PermitAll
    public List<CandidateRow> ofCall(String call) {
        return CandidateQueries.ofCall(em, call);
    }

    /** The candidate tasks that came of a published proposal or of what it was merged into; two SQL statements at most. */
    @PermitAll
    public List<CandidateRow> ofProposal(String code) {
        return CandidateQueries.ofProposal(em, code);
    }

    /** A candidate task as everybody may see it; eight SQL statements at most. */
    @PermitAll
    public Optional<CandidateView> view(String code) {
        return CandidateQueries.view(em, code, false);
    }

    /** A candidate task with everything ministries said and with hidden proposals; eight SQL statements at most. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.COMMITTEE_SECRETARY})
    public Optional<CandidateView> desk(String code) {
        return CandidateQueries.view(em, code, true);
    }

    /**
     * Opens a candidate task of an announced call, or writes it anew while it ripens.
     *
     * @return its code
     * @throws Refusal {@code CANDIDATE_CALL}, {@code CANDIDATE_BODY}, {@code CANDIDATE_SOURCE} for what is no proposal of
     *     the call, {@code CANDIDATE_NOT_RIPENING}, {@code NOT_FOUND} and those about texts
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.candidate.write")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public String write(@Valid WriteCandidate command) {
        SafeText.check("textKo", command.textKo());
        SafeText.check("note", command.note());
        String body = command.bodyCode();
        if (!Blank.is(body) && bodies.named(body.strip()).isEmpty()) {
            throw Refusal.ofField("bodyCode", "CANDIDATE_BODY", body);
        }
        if (command.code() != null) {
            book().rewrite(command);
            em.flush();
            return command.code();
        }
        CandidateTask task = book().open(command);
        em.flush();
        return task.code();
    }

    /**
     * Asks ministries (부처 협의); those whose code is known find it in their inbox and answer themselves.
     *
     * @throws Refusal {@code CANDIDATE_AGENCY_ASKED} when each of them was asked before, {@code REVIEW_DUE_PAST}, {@code
     *     CANDIDATE_NOT_RIPENING}, {@code NOT_FOUND}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.candidate.ask")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void ask(@Valid AskAgencies command) {
        SafeText.check("note", command.note());
        Map<String, String> known = new HashMap<>();
        codes.entries(CodeTables.AGENCY, today()).forEach(entry -> known.put(entry.labelKo(), entry.code()));
        book().ask(command, known, agencies::last).forEach(work::open);
    }

    /**
     * Enters what a ministry answered by letter.
     *
     * @throws Refusal {@code CANDIDATE_AGENCY_REASON}, {@code CANDIDATE_NOT_RIPENING}, {@code NOT_FOUND}
     * @throws Conflict when somebody else entered an answer since {@code version} was read
     */
    @Audited("plans.candidate.answer")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void answer(@Valid AnswerOfAgency command) {
        SafeText.check("reason", command.reason());
        book().answer(command);
        em.flush();
        work.close(CandidateBook.workKey(em, command.opinion()));
    }

    /**
     * Puts a task before the plenary: a subcommittee ripened it, and every ministry that was asked has answered.
     *
     * @param note what changed for the ministries, and why
     * @throws Refusal {@code CANDIDATE_NO_SUBCOMMITTEE}, {@code CANDIDATE_AGENCIES_OPEN}, {@code CANDIDATE_NOT_RIPENING}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.candidate.put-forward")
    @RolesAllowed(Roles.PLAN_EDITOR)
    public void putForward(
            @AuditSubject("candidate") String code, long version, @NotBlank @Size(max = 2000) String note) {
        SafeText.check("note", note);
        book().putForward(book().load(code, version), note);
        em.flush();
        work.closeAll(CandidateBook.workPrefix(code));
    }

    /**
     * Takes a task back from the plenary to ripen further.
     *
     * @throws Refusal {@code CANDIDATE_NOT_PUT_FORWARD}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.candidate.take-back")
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.COMMITTEE_SECRETARY})
    public void takeBack(
            @AuditSubject("candidate") String code, long version, @NotBlank @Size(max = 2000) String reason) {
        SafeText.check("note", reason);
        book().takeBack(book().load(code, version), reason);
        em.flush();
    }

    /**
     * Gives a task up, with the reason that everybody reads; its proposals stay as they are.
     *
     * @throws Refusal {@code CANDIDATE_NOT_PUT_FORWARD} for one that is over
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.candidate.drop")
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.COMMITTEE_SECRETARY})
    public void drop(@AuditSubject("candidate") String code, long version, @NotBlank @Size(max = 2000) String reason) {
        SafeText.check("note", reason);
        book().drop(book().load(code, version), reason);
        em.flush();
        work.closeAll(CandidateBook.workPrefix(code));
    }

    /**
     * Adopts a task that was put forward, with the proposals it came of that are under review, and links them to the
     * commitment. For a proposal that was merged since, what it was merged into is adopted; both are linked.
     *
     * @throws Refusal {@code CANDIDATE_NOT_PUT_FORWARD}, {@code BASIS_MEETING}, {@code BASIS_CONSULTATION}, {@code
     *     BASIS_DOCUMENT}, {@code COMMITMENT_UNKNOWN}
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.candidate.adopt")
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.COMMITTEE_SECRETARY})
    public void adopt(@Valid AdoptCandidate command) {
        SafeText.check("reason", command.reason());
        new AdoptionBases(library, meetings, consultations).check(command.basis(), command.basisCode());
        CandidateBook book = book();
        CandidateTask task = book.load(command.code(), command.version());
        Long commitment = Blank.is(command.commitment())
                ? null
                : CommitmentSources.idOf(em, task.callId(), command.commitment().strip());
        task.adopt(command.basis(), command.basisCode().strip(), today(), commitment);
        book.adopted(task, command.reason());
        Set<Long> linked = new LinkedHashSet<>(CandidateBook.sources(em, task.id()));
        List<Long> roots = CandidateBook.roots(em, task.id());
        adoptSources(roots, command);
        linked.addAll(roots);
        if (commitment != null) {
            linked.forEach(proposal -> CommitmentSources.link(em, commitment, proposal));
        }
        em.flush();
    }

    private void adoptSources(List<Long> roots, AdoptCandidate command) {
        if (roots.isEmpty()) {
            return;
        }
        ProposalBook book = books.of(em, me());
        em.createQuery("select p from Proposal p where p.id in :ids and p.state = :state order by p.id", Proposal.class)
                .setParameter("ids", roots)
                .setParameter("state", ProposalState.UNDER_REVIEW)
                .getResultList()
                .forEach(proposal -> {
                    book.move(proposal, ProposalState.ADOPTED, command.reason());
                    AdoptProposal adoption = new AdoptProposal(
                            proposal.code(),
                            proposal.version(),
                            command.basis(),
                            command.basisCode(),
                            command.reason(),
                            command.commitment());
                    em.persist(new Adoption(proposal.id(), adoption, today(), book.now(), me()));
                });
    }

    private CandidateBook book() {
        return new CandidateBook(em, today(), me());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Long me() {
        return CallerAccount.of(session);
    }
}
