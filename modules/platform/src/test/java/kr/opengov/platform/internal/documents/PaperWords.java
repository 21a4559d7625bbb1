package kr.opengov.platform.internal.documents;

import java.util.List;
import kr.opengov.platform.documents.OfficialDocument;

/** What stands on a document's paper, for the tests of its two forms. */
public final class PaperWords {
    private PaperWords() {}

    public static List<String> of(OfficialDocument document) {
        return Composition.of(document).words();
    }
}
