package kr.opengov.web.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.approvals.DocumentLibrary;
import kr.opengov.platform.approvals.LibraryDocument;
import kr.opengov.web.frame.CurrentPage;

/** One document of the library, as everybody may read it. */
@Named
@RequestScoped
public class LibraryDocumentPage {

    @Inject
    private DocumentLibrary library;

    @Inject
    private DocumentAddress address;

    @Inject
    private CurrentPage current;

    private LibraryDocument document;

    @PostConstruct
    void read() {
        document = library.document(address.getNumber()).orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** Whether the page is in English and the document has an English text. */
    public boolean isEnglish() {
        return "en".equals(current.getLang()) && document.content().english() != null;
    }

    public LibraryDocument getDocument() {
        return document;
    }
}
