package kr.opengov.platform.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts documents are printed in: their files, which characters they have and how wide those are. */
final class Typeface {
    /** Korean, Chinese characters and western letters. */
    static final String REGULAR = "document-regular.ttf";
    /** The same without Chinese characters, for headings. */
    static final String BOLD = "document-bold.ttf";
    /** Letters of other languages in names: Latin with rare accents, Greek, Cyrillic. */
    static final String MORE = "document-more.ttf";

    private static final int BASIC_PLANE = 0x10000;
    /** Of what the font lacks, so that a sum still says something. */
    private static final float SQUARE = 1;

    private static final BitSet KNOWN = new BitSet(BASIC_PLANE);
    private static final float[] WIDTHS = new float[BASIC_PLANE];

    static {
        List.of(REGULAR, MORE).forEach(Typeface::learn);
    }

    private Typeface() {}

    static InputStream open(String file) {
        return Typeface.class.getResourceAsStream(file);
    }

    static boolean has(int codePoint) {
        return codePoint < BASIC_PLANE && KNOWN.get(codePoint);
    }

    /** Width of a line in the height of its letters (em). */
    static double width(String line) {
        return line.codePoints()
                .mapToDouble(point -> has(point) ? WIDTHS[point] : SQUARE)
                .sum();
    }

    private static void learn(String file) {
        try (InputStream stream = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float em = font.getUnitsPerEm();
            for (int point = ' '; point < BASIC_PLANE; point++) {
                int glyph = glyphs.getGlyphId(point);
                if (glyph > 0 && !KNOWN.get(point)) {
                    KNOWN.set(point);
                    WIDTHS[point] = font.getAdvanceWidth(glyph) / em;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
