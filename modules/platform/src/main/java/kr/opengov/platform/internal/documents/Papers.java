package kr.opengov.platform.internal.documents;

import java.util.List;
import java.util.stream.Stream;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.documents.OfficialDocument;

/** The two forms of a document, and what neither can show. */
public final class Papers {
    private static final int NAMED_CHARACTERS = 20;

    private Papers() {}

    public static byte[] pdf(OfficialDocument document) {
        return PdfPaper.draw(printable(document));
    }

    public static byte[] hwpx(OfficialDocument document) {
        return HwpxPaper.write(printable(document), document.registration().day());
    }

    public static List<String> missingCharacters(String text) {
        return missing(PlainText.lines(text).stream()).toList();
    }

    private static Composition printable(OfficialDocument document) {
        Composition composition = Composition.of(document);
        List<String> missing =
                missing(composition.words().stream()).limit(NAMED_CHARACTERS).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("CHARACTERS_NOT_PRINTABLE", String.join(" ", missing));
        }
        return composition;
    }

    private static Stream<String> missing(Stream<String> lines) {
        return lines.flatMapToInt(String::codePoints)
                .filter(point -> !Typeface.has(point))
                .mapToObj(Character::toString)
                .distinct();
    }
}
