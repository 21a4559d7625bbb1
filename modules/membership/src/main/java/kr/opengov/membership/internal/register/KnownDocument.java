package kr.opengov.membership.internal.register;

import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.files.FileStore;

/** The document of an entry is a stored file that was handed in as evidence of a member, and not one of somebody else. */
public final class KnownDocument {

    /** What the files of this module are for. */
    public static final String PURPOSE = "membership.evidence";

    private KnownDocument() {}

    /**
     * @param documentId null without a document
     * @throws Refusal {@code DOCUMENT_UNKNOWN} when there is no such file, or it was removed
     */
    public static void check(FileStore files, Long documentId) {
        if (documentId != null
                && files.views(List.of(documentId)).stream()
                        .noneMatch(file -> file.purpose().equals(PURPOSE))) {
            throw Refusal.ofField("file", "DOCUMENT_UNKNOWN");
        }
    }
}
