package kr.opengov.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.internal.documents.Papers;

/**
 * Draws official documents. Both forms are drawn from one composition, so they carry the same words in the same order;
 * the same document gives the same bytes whenever and wherever it is drawn, and no author, program, path or time beyond
 * its own stands in the file.
 */
@ApplicationScoped
public class DocumentOutput {

    /**
     * A tagged PDF on A4 with its fonts inside.
     *
     * @throws Refusal {@code CHARACTERS_NOT_PRINTABLE} with the characters, when the fonts lack some
     */
    public byte[] pdf(OfficialDocument document) {
        return Papers.pdf(document);
    }

    /**
     * A file of the Korean word processor's open format (HWPX, KS X 6101) on A4.
     *
     * @throws Refusal as {@link #pdf}, although this form names its fonts only: what one form cannot say the other does
     *     not say either
     */
    public byte[] hwpx(OfficialDocument document) {
        return Papers.hwpx(document);
    }

    /**
     * The characters of a text that documents cannot show, each once, in the order of the text. Controls and other
     * characters without a shape do not count: they are left out of documents.
     *
     * @param text may be null
     */
    public List<String> missingCharacters(String text) {
        return Papers.missingCharacters(text);
    }
}
