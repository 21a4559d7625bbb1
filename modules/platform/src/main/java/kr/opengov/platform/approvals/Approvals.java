package kr.opengov.platform.approvals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NewFile;
import kr.opengov.platform.internal.approvals.AnnexGuard;
import kr.opengov.platform.internal.approvals.Document;
import kr.opengov.platform.internal.approvals.DocumentQueries;
import kr.opengov.platform.internal.approvals.DocumentViews;
import kr.opengov.platform.internal.approvals.Drafting;
import kr.opengov.platform.internal.approvals.Lines;
import kr.opengov.platform.internal.approvals.Office;
import kr.opengov.platform.internal.approvals.Printing;
import kr.opengov.platform.internal.approvals.Signing;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/**
 * The desk of official documents: drafting, reviewing, approving. Whoever drafts does so for the unit his account names;
 * who may do what else follows from the line. A document the caller has no part in looks as if it were not there.
 */
@Stateless
@RolesAllowed(Roles.STAFF)
public class Approvals {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Office office;

    @Inject
    private FileStore files;

    protected Approvals() {}

    public Approvals(EntityManager em, Office office, FileStore files) {
        this.em = em;
        this.office = office;
        this.files = files;
    }

    /**
     * Documents of the caller's desk, those changed last first.
     *
     * @param page sorted by {@code number}, {@code title}, {@code state}, {@code registered}, {@code unit} or {@code
     *     changed}
     * @return one page; four SQL statements whatever the page
     */
    public Page<DocumentRow> search(DocumentFilter filter, PageRequest page) {
        return DocumentQueries.page(em, office, filter, page);
    }

    /** One document with its line, versions and history; empty when there is none for the caller. */
    public Optional<DocumentView> document(long id) {
        return new DocumentViews(em, office).of(id);
    }

    /** A document as it is printed; empty when there is none for the caller. */
    public Optional<OfficialDocument> printed(long id) {
        return new Printing(em, office).of(id);
    }

    /**
     * Begins a draft or goes on with one.
     *
     * @return the id of the document
     * @throws Refusal {@code UNIT_WITHOUT_NUMBERS} when the caller's unit issues no documents, {@code DOCUMENT_NUMBER_UNKNOWN}
     *     for the number it replaces, {@code LINE_PERSON_UNKNOWN}, {@code DOCUMENT_CLOSED_FOR_CHANGES}
     * @throws Conflict when it was changed since it was read
     */
    @Audited("approvals.document.draft")
    public long draft(@Valid DraftDocument draft) {
        long id = new Drafting(em, office).write(draft);
        em.flush();
        return id;
    }

    /**
     * Attaches a file to a draft.
     *
     * @param content read to its end, not closed
     * @throws Refusal those of {@link FileStore#store}, and {@code DOCUMENT_CLOSED_FOR_CHANGES}
     * @throws Conflict when the draft was changed since it was read
     */
    @Audited("approvals.document.attach")
    public void attach(@Valid NewAnnex annex, InputStream content) {
        Drafting drafting = new Drafting(em, office);
        Document document = drafting.own(annex.documentId(), annex.version());
        FileView file = files.store(new NewFile(AnnexGuard.PURPOSE, annex.fileName(), Disclosure.RESTRICTED), content);
        drafting.attach(document, annex.title(), file, annex.openPart());
        em.flush();
    }

    /**
     * Takes an annex away from a draft; those behind it move up.
     *
     * @throws Refusal {@code NOT_FOUND}, {@code DOCUMENT_CLOSED_FOR_CHANGES}
     * @throws Conflict when the draft was changed since it was read
     */
    @Audited("approvals.document.detach")
    public void detach(@AuditSubject("document") long documentId, long version, int number) {
        new Drafting(em, office).detach(documentId, version, number);
        em.flush();
    }

    /**
     * Hands in, takes back, signs, returns or sends out. The approval gives the registration number in the same
     * transaction.
     *
     * @throws Refusal {@code DOCUMENT_STEP_WRONG} when the caller may not do it in this state, {@code
     *     DOCUMENT_CLOSED_FOR_CHANGES} when it is approved already, {@code LINE_WITHOUT_APPROVER}, {@code
     *     APPROVER_NOT_LAST}, {@code LINE_PERSON_TWICE}, {@code LINE_PERSON_UNKNOWN}, {@code OWN_DRAFT_NOT_APPROVED},
     *     {@code OFFICER_ABSENT}, {@code CLAUSE_MISSING}, {@code CLAUSE_UNKNOWN}, {@code CLAUSE_OF_OPEN_DOCUMENT}, {@code
     *     OPEN_PART_MISSING}, {@code CHARACTERS_NOT_PRINTABLE}, {@code RESIDENT_NUMBER_FOUND}, {@code
     *     RESIDENT_NUMBER_IN_FILE}, {@code FILES_NOT_SEARCHED}, {@code RECALL_TOO_LATE},
     *     {@code RETURN_REASON_MISSING}, {@code NO_RECIPIENTS}
     * @throws Conflict when somebody else was quicker
     */
    @Audited("approvals.document.take-step")
    public void take(@Valid StepToTake step) {
        new Signing(em, office).take(step);
        em.flush();
    }

    /**
     * Changes the text as the reviewer whose turn it is; the text before stays as a version.
     *
     * @throws Refusal {@code DOCUMENT_STEP_WRONG}, {@code COOPERATOR_CHANGES_NOTHING}, and those about the text of {@link
     *     #take}
     * @throws Conflict when somebody else was quicker
     */
    @Audited("approvals.document.change")
    public void change(@Valid ChangeOfText change) {
        new Signing(em, office).change(change);
        em.flush();
    }

    /** Who may stand in a line: everybody with a desk of his own, by name. */
    public List<LineCandidate> candidates() {
        return Lines.candidates(em);
    }

    /** The usual line of the caller's unit for a kind of document; empty when there is none. */
    public List<LinePerson> usualLine(String kind) {
        return new Lines(em, office).usual(kind);
    }
}
