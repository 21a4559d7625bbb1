package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.LibraryDocument;

/** One document of the library, as everybody may read it. */
@Named
@RequestScoped
public class LibraryDocumentPage {

    @Inject
    private DocumentLibrary library;

    @Inject
    private DocumentAddress address;

    private LibraryDocument document;

    @PostConstruct
    void read() {
        document = library.document(address.getNumber()).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    public LibraryDocument getDocument() {
        return document;
    }
}
