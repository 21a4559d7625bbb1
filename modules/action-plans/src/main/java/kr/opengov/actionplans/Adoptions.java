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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.adoption.Adoption;
import kr.opengov.actionplans.internal.adoption.CommitmentSources;
import kr.opengov.actionplans.internal.proposal.Proposal;
import kr.opengov.actionplans.internal.proposal.ProposalBook;
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.membership.Meetings;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.audit.Audited;

/** Adoption of proposals with its basis, and the path from a proposal to its commitment and back. */
@Stateless
public class Adoptions {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProposalBooks books;

    @Inject
    private DocumentLibrary library;

    @Inject
    private Meetings meetings;

    @Inject
    private Consultations consultations;

    @Resource
    private SessionContext session;

    public Adoptions() {}

    Adoptions(
            EntityManager em,
            Clock clock,
            ProposalBooks books,
            DocumentLibrary library,
            Meetings meetings,
            Consultations consultations,
            SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.books = books;
        this.library = library;
        this.meetings = meetings;
        this.consultations = consultations;
        this.session = session;
    }

    /** The adoption of a proposal, for the desk of a hidden one too; one SQL statement. */
    @PermitAll
    public Optional<AdoptionView> ofProposal(String code) {
        return em.createQuery(
                        "select new " + AdoptionView.class.getName() + "(a.basis, a.basisCode, a.adoptedOn, a.reason)"
                                + " from Adoption a, Proposal p where p.id = a.proposalId and p.code = :code"
                                + " and (p.hidden = false or :desk = true)",
                        AdoptionView.class)
                .setParameter("code", code)
                .setParameter("desk", seesHidden())
                .getResultStream()
                .findFirst();
    }

    /** The commitments that came of a proposal or of what it was merged into, as {@link #ofProposal}; one SQL statement. */
    @PermitAll
    public List<CommitmentLink> commitmentsOf(String code) {
        List<?> rows = em.createNativeQuery("SELECT l.member_code, l.ordinal, c.code, c.title_ko, c.title_en"
                        + " FROM ap_proposal p JOIN ap_commitment_source s ON s.proposal_id IN (p.id, p.root_id)"
                        + " JOIN ap_commitment c ON c.id = s.commitment_id JOIN ap_action_plan l ON l.id = c.plan_id"
                        + " WHERE p.code = ?1 AND (p.hidden = FALSE OR ?2)"
                        + " GROUP BY l.member_code, l.ordinal, c.code, c.title_ko, c.title_en"
                        + " ORDER BY l.member_code, l.ordinal, c.code")
                .setParameter(1, code)
                .setParameter(2, seesHidden())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new CommitmentLink(
                        (String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** The published proposals a commitment came of, those merged into them too; one SQL statement. */
    @PermitAll
    public List<ProposalSource> sourcesOf(String memberCode, int ordinal, String commitment) {
        List<?> rows = em.createNativeQuery("SELECT p.code, p.title, k.code, k.title_ko, k.title_en"
                        + " FROM ap_action_plan l JOIN ap_commitment c ON c.plan_id = l.id"
                        + " JOIN ap_commitment_source s ON s.commitment_id = c.id"
                        + " JOIN ap_proposal p ON p.root_id = s.proposal_id JOIN ap_call k ON k.id = p.call_id"
                        + " WHERE l.member_code = ?1 AND l.ordinal = ?2 AND c.code = ?3 AND p.hidden = FALSE"
                        + " ORDER BY p.received_at, p.id")
                .setParameter(1, memberCode)
                .setParameter(2, ordinal)
                .setParameter(3, commitment)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ProposalSource(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .toList();
    }

    /**
     * Adopts a proposal that is under review.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_STATE_ORDER}, {@code BASIS_MEETING} for an item of
     *     a meeting that was not adopted, {@code BASIS_CONSULTATION} for a consultation that is not over or was not carried,
     *     {@code BASIS_DOCUMENT} for a number that is not in the register of documents, {@code COMMITMENT_UNKNOWN} where the
     *     plan of the call has no such commitment
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.adopt")
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.COMMITTEE_SECRETARY})
    public void adopt(@Valid AdoptProposal command) {
        new AdoptionBases(library, meetings, consultations).check(command.basis(), command.basisCode());
        Long me = CallerAccount.of(session);
        ProposalBook book = books.of(em, me);
        Proposal proposal = book.load(command.code(), command.version());
        book.move(proposal, ProposalState.ADOPTED, command.reason());
        em.persist(new Adoption(proposal.id(), command, LocalDate.now(clock), book.now(), me));
        if (!Blank.is(command.commitment())) {
            long commitment = CommitmentSources.idOf(
                    em, proposal.callId(), command.commitment().strip());
            CommitmentSources.link(em, commitment, proposal.id());
        }
        em.flush();
    }

    private boolean seesHidden() {
        return session.isCallerInRole(Roles.PLAN_EDITOR) || session.isCallerInRole(Roles.COMMITTEE_SECRETARY);
    }
}
