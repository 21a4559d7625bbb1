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
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kr.opengov.actionplans.internal.call.Call;
import kr.opengov.actionplans.internal.call.CallQueries;
import kr.opengov.actionplans.internal.proposal.Attachments;
import kr.opengov.actionplans.internal.proposal.Proposal;
import kr.opengov.actionplans.internal.proposal.ProposalBook;
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.actionplans.internal.proposal.ProposalList;
import kr.opengov.actionplans.internal.proposal.ProposalQueries;
import kr.opengov.actionplans.internal.proposal.SimilarTitles;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Proposals as everybody reads them and as a citizen makes, changes, withdraws and supports them. */
@Stateless
public class Proposals {

    private static final int SHORTEST_COMPARED = 4;
    private static final int EXPORTED_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ProposalBooks books;

    @Inject
    private FileStore files;

    @Resource
    private SessionContext session;

    public Proposals() {}

    Proposals(EntityManager em, Clock clock, ProposalBooks books, FileStore files, SessionContext session) {
        this.em = em;
        this.clock = clock;
        this.books = books;
        this.files = files;
        this.session = session;
    }

    /** One page of the published proposals; three SQL statements whatever the page, four with words. */
    @PermitAll
    public Page<ProposalRow> page(ProposalFilter filter, PageRequest page) {
        return new ProposalList(em, clock.getZone()).page(filter.published(), page);
    }

    /** A published proposal with everything that happened to it; eleven SQL statements at most. */
    @PermitAll
    public Optional<ProposalView> view(String code) {
        return ProposalQueries.view(em, code, false);
    }

    /** Published proposals with a title like a text, the likest first; three SQL statements. */
    @PermitAll
    public List<SimilarProposal> similar(String title) {
        return title == null || title.strip().length() < SHORTEST_COMPARED
                ? List.of()
                : new SimilarTitles(em).to(title);
    }

    /** The caller's proposals, the latest first; one SQL statement. */
    @RolesAllowed(Roles.CITIZEN)
    public List<ProposalRow> mine() {
        return ProposalQueries.ofAccount(em, me());
    }

    /** A proposal of the caller, a hidden one too; eleven SQL statements at most. */
    @RolesAllowed(Roles.CITIZEN)
    public Optional<ProposalView> mine(String code) {
        return ProposalQueries.own(em, code, me());
    }

    /**
     * Makes a proposal.
     *
     * @return its public code
     * @throws Refusal {@code NOT_FOUND} for the call, {@code CALL_NOT_OPEN_YET}, {@code CALL_OVER}, {@code CALL_CHANNEL},
     *     {@code PROPOSAL_GUARDIAN}, {@code PROPOSAL_TEXT_EMPTY}, {@code PROPOSAL_TEXT_TOO_LONG}, {@code
     *     PROPOSAL_TEXT_MARKUP}, {@code RESIDENT_NUMBER_FOUND}
     */
    @Audited("plans.proposal.submit")
    @RolesAllowed(Roles.CITIZEN)
    public String submit(@Valid SubmitProposal command) {
        Call call = CallQueries.find(em, command.callCode()).orElseThrow(() -> new Refusal("NOT_FOUND"));
        String code = book().receive(call, command);
        em.flush();
        return code;
    }

    /**
     * Makes a proposal with a file; when the file is refused there is no proposal either.
     *
     * @param content read to its end, not closed
     * @return its public code
     * @throws Refusal as {@link #submit(SubmitProposal)} and {@link ProposalFiles#attach}
     */
    @Audited("plans.proposal.submit")
    @RolesAllowed(Roles.CITIZEN)
    public String submit(@Valid SubmitProposal command, @NotBlank String fileName, InputStream content) {
        String code = submit(command);
        ProposalBook book = book();
        new Attachments(em, files).add(book, book.byCode(code), fileName, content);
        em.flush();
        return code;
    }

    /**
     * Published proposals behind an id in the order of the ids, with their texts: a file of all of them is written while it
     * is read. One SQL statement; words of the filter are left out.
     *
     * @param id 0 for the beginning
     */
    @PermitAll
    public List<ExportedProposal> behind(ProposalFilter filter, long id) {
        return ProposalQueries.behind(em, filter, id, EXPORTED_AT_ONCE);
    }

    /**
     * Gives the caller's proposal a new text; the former one stays readable.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_NOT_EDITABLE} and those about texts
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.edit")
    @RolesAllowed(Roles.CITIZEN)
    public void edit(@Valid EditProposal command) {
        ProposalBook book = book();
        book.edit(book.own(command.code(), command.version()), command.title(), command.body());
        em.flush();
    }

    /**
     * Withdraws the caller's proposal.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_STATE_ORDER} once it is decided or merged
     * @throws Conflict when somebody else changed it since {@code version} was read
     */
    @Audited("plans.proposal.withdraw")
    @RolesAllowed(Roles.CITIZEN)
    public void withdraw(@AuditSubject("proposal") String code, long version) {
        ProposalBook book = book();
        book.move(book.own(code, version), ProposalState.WITHDRAWN, null);
        em.flush();
    }

    /**
     * The caller supports a proposal. A second time changes nothing; support for a merged one counts where it went.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code SUPPORT_CLOSED} where the call takes none
     */
    @Audited("plans.proposal.support")
    @RolesAllowed(Roles.CITIZEN)
    public void support(@AuditSubject("proposal") String code) {
        ProposalBook book = book();
        Proposal proposal = supportable(book, code);
        books.mergers(em, book).support(proposal, me(), book.now());
        em.flush();
    }

    /** The caller takes the support back. */
    @Audited("plans.proposal.unsupport")
    @RolesAllowed(Roles.CITIZEN)
    public void withdrawSupport(@AuditSubject("proposal") String code) {
        ProposalBook book = book();
        books.mergers(em, book).withdrawSupport(supportable(book, code), me());
        em.flush();
    }

    /** Whether the caller supports a proposal or something merged into it; one SQL statement. */
    @RolesAllowed(Roles.CITIZEN)
    public boolean supported(String code) {
        Number found = (Number) em.createNativeQuery("SELECT COUNT(*) FROM ap_support s JOIN ap_proposal m"
                        + " ON m.id = s.proposal_id JOIN ap_proposal p ON p.root_id = m.root_id"
                        + " WHERE p.code = ?1 AND s.account_id = ?2")
                .setParameter(1, code)
                .setParameter(2, me())
                .getSingleResult();
        return found.intValue() > 0;
    }

    private Proposal supportable(ProposalBook book, String code) {
        Proposal proposal = book.byCode(code);
        if (!em.find(Call.class, proposal.callId()).supporting() || proposal.hidden()) {
            throw new Refusal("SUPPORT_CLOSED");
        }
        return proposal;
    }

    private ProposalBook book() {
        return books.of(em, me());
    }

    private long me() {
        return CallerAccount.of(session);
    }
}
