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
import java.io.InputStream;
import java.util.List;
import kr.opengov.actionplans.internal.proposal.Attachments;
import kr.opengov.actionplans.internal.proposal.Proposal;
import kr.opengov.actionplans.internal.proposal.ProposalBook;
import kr.opengov.actionplans.internal.proposal.ProposalBooks;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.accounts.CallerAccount;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;

/** Files that belong to proposals: of the author while the proposal can be changed, of editors at any time. */
@Stateless
public class ProposalFiles {

    @PersistenceContext(unitName = "actionplans")
    private EntityManager em;

    @Inject
    private ProposalBooks books;

    @Inject
    private FileStore files;

    @Resource
    private SessionContext session;

    public ProposalFiles() {}

    ProposalFiles(EntityManager em, ProposalBooks books, FileStore files, SessionContext session) {
        this.em = em;
        this.books = books;
        this.files = files;
        this.session = session;
    }

    /** The files of a published proposal; two SQL statements. */
    @PermitAll
    public List<FileView> of(String code) {
        return new Attachments(em, files).of(code, false);
    }

    /** The files of a proposal, a hidden one too; two SQL statements. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.DEPARTMENT_REVIEWER, Roles.COMMITTEE_SECRETARY})
    public List<FileView> ofAny(String code) {
        return new Attachments(em, files).of(code, true);
    }

    /**
     * Adds a file to the caller's proposal, or an editor to any.
     *
     * @param content read to its end, not closed
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_NOT_EDITABLE}, {@code ATTACHMENTS_TOO_MANY}, {@code
     *     RESIDENT_NUMBER_IN_FILE} and those of {@link FileStore#store}: a file that is not what its name says is refused
     * @throws Conflict when somebody else changed the proposal since {@code version} was read
     */
    @Audited("plans.proposal.attach")
    @RolesAllowed({Roles.CITIZEN, Roles.PLAN_EDITOR})
    public void attach(@Valid AttachFile command, InputStream content) {
        ProposalBook book = book();
        Proposal proposal = loaded(book, command.code(), command.version());
        new Attachments(em, files).add(book, proposal, command.name(), content);
        em.flush();
    }

    /**
     * Takes a file away again.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code PROPOSAL_NOT_EDITABLE}
     * @throws Conflict when somebody else changed the proposal since {@code version} was read
     */
    @Audited("plans.proposal.detach")
    @RolesAllowed({Roles.CITIZEN, Roles.PLAN_EDITOR})
    public void detach(@AuditSubject("proposal") String code, long version, long fileId) {
        ProposalBook book = book();
        new Attachments(em, files).remove(book, loaded(book, code, version), fileId);
        em.flush();
    }

    private Proposal loaded(ProposalBook book, String code, long version) {
        if (session.isCallerInRole(Roles.PLAN_EDITOR)) {
            return book.load(code, version);
        }
        Proposal own = book.own(code, version);
        own.checkEditable();
        return own;
    }

    private ProposalBook book() {
        return books.of(em, CallerAccount.of(session));
    }
}
