package kr.opengov.platform.approvals;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kr.opengov.platform.Roles;
import kr.opengov.platform.documents.OfficialDocument;
import kr.opengov.platform.internal.approvals.LibraryQueries;
import kr.opengov.platform.internal.approvals.OutputModel;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;

/** Approved documents for everybody: the open ones, and the open part of those that are partly open. */
@Stateless
@PermitAll
public class DocumentLibrary {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    protected DocumentLibrary() {}

    public DocumentLibrary(EntityManager em) {
        this.em = em;
    }

    /**
     * Documents, the newest first.
     *
     * @param page sorted by {@code number}, {@code title}, {@code unit} or {@code registered}
     * @return one page; two SQL statements whatever the page
     */
    public Page<LibraryRow> search(LibraryFilter filter, PageRequest page) {
        return LibraryQueries.page(em, filter, page);
    }

    /**
     * One document; two SQL statements.
     *
     * @param number such as 혁신소통기획관-4000
     * @return empty for a closed one and for none: the two look the same from outside
     */
    public Optional<LibraryDocument> document(String number) {
        return LibraryQueries.document(em, number);
    }

    /** Whether the register has a document of this number, a closed one too; one SQL statement. For those who refer to it. */
    @RolesAllowed({Roles.PLAN_EDITOR, Roles.COMMITTEE_SECRETARY})
    public boolean registered(String number) {
        return LibraryQueries.registered(em, number);
    }

    /** A document, or its open part, as it is printed. */
    public Optional<OfficialDocument> printed(String number) {
        return document(number).map(document -> OutputModel.of(document.content()));
    }

    /** The Korean names of the units that have anything in the library. */
    public List<String> units() {
        return LibraryQueries.units(em);
    }
}
