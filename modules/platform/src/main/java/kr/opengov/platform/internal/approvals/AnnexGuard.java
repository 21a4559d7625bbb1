package kr.opengov.platform.internal.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kr.opengov.platform.approvals.AnnexView;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.files.FileGuard;
import kr.opengov.platform.files.FileView;

/** The file of an annex is read by whoever may read its document, and by everybody when it is in the library. */
@ApplicationScoped
public class AnnexGuard implements FileGuard {

    /** What the files of annexes are for. */
    public static final String PURPOSE = "approvals.annex";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Office office;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public boolean mayRead(FileView file, Long account) {
        List<Document> documents = em.createQuery(
                        "SELECT DISTINCT a.document FROM DocumentAnnex a WHERE a.fileId = :file", Document.class)
                .setParameter("file", file.id())
                .getResultList();
        Signing signing = new Signing(em, office);
        return documents.stream()
                .anyMatch(document -> inLibrary(document, file) || (account != null && signing.mayRead(document)));
    }

    private boolean inLibrary(Document document, FileView file) {
        Register entry = document.state().registered() ? em.find(Register.class, document.id()) : null;
        return entry != null
                && entry.disclosure() != DisclosureClass.CLOSED
                && entry.content().openPart().annexes().stream()
                        .map(AnnexView::fileCode)
                        .anyMatch(file.code()::equals);
    }
}
