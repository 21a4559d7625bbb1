package kr.opengov.membership.internal.meetings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in which names are looked for. Korean names are found whatever the spaces and whatever particle follows them; names
 * in other scripts as whole words. A name too short to tell somebody is not looked for.
 */
final class Mentions {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LEGAL_FORM = Pattern.compile("\\((?:재|사|주|유)\\)|[㈜㈔]|재단법인|사단법인|주식회사");
    private static final int SHORTEST_KOREAN = 3;
    private static final int SHORTEST_OTHER = 4;

    private final String words;
    private final String joined;

    Mentions(String text) {
        words = plain(text);
        joined = words.replace(" ", "");
    }

    boolean of(String name) {
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
