package kr.opengov.platform.internal.documents;

import java.text.Normalizer;
import java.util.List;

/**
 * Makes text fit for paper. What has no shape of its own is left out (controls, joiners, direction marks, halves of
 * surrogate pairs), syllables typed as single letters are joined (NFC), other spaces become the ordinary one.
 */
final class PlainText {
    private static final int SPACE = ' ';

    private PlainText() {}

    /** One line: line breaks become spaces too; never null. */
    static String line(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** The lines of a text, without blank ends; at least one, which may be empty. */
    static List<String> lines(String text) {
        String clean = clean(text).strip();
        return clean.isEmpty() ? List.of("") : clean.lines().map(String::strip).toList();
    }

    private static String clean(String text) {
        if (text == null) {
            return "";
        }
        String joined = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(joined.length());
        joined.codePoints().forEach(point -> {
            if (point == '\n' || isLineEnd(point)) {
                clean.append('\n');
            } else if (point == '\t' || Character.isSpaceChar(point)) {
                clean.appendCodePoint(SPACE);
            } else if (hasShape(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    private static boolean isLineEnd(int point) {
        int type = Character.getType(point);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || point == 0x85;
    }

    private static boolean hasShape(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !isVariationSelector(point);
        };
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
    }
}
