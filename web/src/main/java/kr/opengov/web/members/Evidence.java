package kr.opengov.web.members;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import kr.opengov.membership.MemberRegister;
import kr.opengov.platform.files.Disclosure;
import kr.opengov.platform.files.FileStore;
import kr.opengov.platform.files.FileView;
import kr.opengov.platform.files.NewFile;

/**
 * The document of a form: letter, decision, press release. Once stored it stays with the form, so that nobody has to
 * choose the file again because another field was refused.
 */
@Dependent
public class Evidence implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the files of members are for. */
    public static final String PURPOSE = MemberRegister.DOCUMENT_PURPOSE;

    @Inject
    private FileStore files;

    private FileView stored;

    /**
     * Stores what was sent, if anything, in place of what was sent before.
     *
     * @return the id to be put into the command; null without a document
     */
    public Long keep(Part part) {
        return keep(part, true);
    }

    /**
     * Stores what was sent as in {@link #keep(Part)}.
     *
     * @param open whether everybody may read it; otherwise the staff
     */
    public Long keep(Part part, boolean open) {
        if (part != null && part.getSize() > 0) {
            try (InputStream content = part.getInputStream()) {
                stored = files.store(
                        new NewFile(PURPOSE, part.getSubmittedFileName(), open ? Disclosure.PUBLIC : Disclosure.STAFF),
                        content);
            } catch (IOException e) {
                throw new UncheckedIOException(part.getSubmittedFileName(), e);
            }
        }
        return stored == null ? null : stored.id();
    }

    /** The document that is stored already; null while there is none. */
    public FileView getStored() {
        return stored;
    }
}
