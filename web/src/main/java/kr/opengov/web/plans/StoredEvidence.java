package kr.opengov.web.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import kr.opengov.actionplans.Evidences;
import kr.opengov.platform.approvals.DisclosureClass;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NewFile;

/** The file of an evidence. Once stored it stays with the form while another field is mended. */
@Dependent
public class StoredEvidence implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FileStore files;

    private FileView stored;

    /** Stores what was sent, if anything; answers the id for the command, null without a file. */
    Long keep(Part part, DisclosureClass disclosure) {
        if (part != null && part.getSize() > 0) {
            Disclosure readers = disclosure == DisclosureClass.CLOSED ? Disclosure.STAFF : Disclosure.PUBLIC;
            try (InputStream content = part.getInputStream()) {
                stored = files.store(new NewFile(Evidences.PURPOSE, part.getSubmittedFileName(), readers), content);
            } catch (IOException e) {
                throw new UncheckedIOException(part.getSubmittedFileName(), e);
            }
        }
        return stored == null ? null : stored.id();
    }

    /** The file that is stored already; null while there is none. */
    public FileView getStored() {
        return stored;
    }
}
