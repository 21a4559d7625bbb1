package kr.opengov.actionplans.internal.proposal;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.List;
import kr.opengov.actionplans.ProposalEventKind;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NewFile;
import kr.opengov.platform.files.NumberSearch;

/** The files of proposals: as public as their proposal, see {@link ProposalFileGuard}. */
public final class Attachments {

    /** What the platform knows these files by. */
    static final String PURPOSE = "plans.proposal";

    private static final int MOST = 5;

    private final EntityManager em;
    private final FileStore files;

    public Attachments(EntityManager em, FileStore files) {
        this.em = em;
        this.files = files;
    }

    /** The files of a proposal; two SQL statements. */
    public List<FileView> of(String code, boolean withHidden) {
        List<?> ids = em.createNativeQuery("SELECT f.file_id FROM ap_proposal_file f JOIN ap_proposal p"
                        + " ON p.id = f.proposal_id WHERE p.code = ?1 AND (p.hidden = FALSE OR ?2)"
                        + " ORDER BY f.file_id")
                .setParameter(1, code)
                .setParameter(2, withHidden)
                .getResultList();
        return files.views(ids.stream().map(id -> ((Number) id).longValue()).toList());
    }

    /**
     * @throws Refusal {@code ATTACHMENTS_TOO_MANY}, {@code RESIDENT_NUMBER_IN_FILE}, and what the store refuses; then
     *     nothing was stored
     */
    public void add(ProposalBook book, Proposal proposal, String name, InputStream content) {
        Number before = (Number) em.createNativeQuery("SELECT COUNT(*) FROM ap_proposal_file WHERE proposal_id = ?1")
                .setParameter(1, proposal.id())
                .getSingleResult();
        if (before.intValue() >= MOST) {
            throw Refusal.ofField("file", "ATTACHMENTS_TOO_MANY", MOST);
        }
        FileView file = files.store(new NewFile(PURPOSE, name, Disclosure.RESTRICTED), content);
        if (file.numbers() == NumberSearch.FOUND) {
            throw Refusal.ofField("file", "RESIDENT_NUMBER_IN_FILE", file.name());
        }
        em.createNativeQuery("INSERT INTO ap_proposal_file (proposal_id, file_id) VALUES (?1, ?2)")
                .setParameter(1, proposal.id())
                .setParameter(2, file.id())
                .executeUpdate();
        book.note(proposal, ProposalEventKind.FILE_ADDED, file.name(), null);
    }

    /** @throws Refusal {@code NOT_FOUND} */
    public void remove(ProposalBook book, Proposal proposal, long fileId) {
        int gone = em.createNativeQuery("DELETE FROM ap_proposal_file WHERE proposal_id = ?1 AND file_id = ?2")
                .setParameter(1, proposal.id())
                .setParameter(2, fileId)
                .executeUpdate();
        if (gone == 0) {
            throw new Refusal("NOT_FOUND");
        }
        String name = files.views(List.of(fileId)).stream()
                .map(FileView::name)
                .findFirst()
                .orElse(null);
        files.remove(fileId);
        book.note(proposal, ProposalEventKind.FILE_REMOVED, name, null);
    }
}
