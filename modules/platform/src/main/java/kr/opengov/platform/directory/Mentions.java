package kr.opengov.platform.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in which names are looked for. Korean names are found whatever the spaces and whatever particle follows them; names
 * in other scripts as whole words; upper and lower case, and the legal form of an association, make no difference. A name too
 * short to tell somebody is not looked for.
 */
public final class Mentions {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final String LEGAL_FORMS = "[(](재|사|주|유)[)]|㈜|㈔|재단법인|사단법인|주식회사";
    private static final Pattern LEGAL_FORM = Pattern.compile(LEGAL_FORMS);
    /**
     * What does not tell a name from another, as a regular expression that databases know too: whatever is found has its name
     * without it, in lower case, in {@link #joined()}.
     */
    public static final String IDLE = LEGAL_FORMS + "| ";

    private static final int SHORTEST_KOREAN = 3;
    private static final int SHORTEST_OTHER = 4;

    private final String words;
    private final String joined;

    public Mentions(String text) {
        words = plain(text);
        joined = words.replace(" ", "");
    }

    /** The text in lower case, without spaces and legal forms. */
    public String joined() {
        return joined;
    }

    /** Whether the text names it; nothing is named by null. */
    public boolean of(String name) {
        String wanted = plain(name);
        if (HANGUL.matcher(wanted).find()) {
            String tight = wanted.replace(" ", "");
            return tight.length() >= SHORTEST_KOREAN && joined.contains(tight);
        }
        return wanted.length() >= SHORTEST_OTHER
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find();
    }

    /** Lower case, NFC, one space between words, the legal form of an association left out. */
    private static String plain(String text) {
        String kept = text == null ? "" : LEGAL_FORM.matcher(text).replaceAll(" ");
        return Normalizer.normalize(kept, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
