package kr.opengov.actionplans.internal.register;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders commitment numbers as people read them: 2 before 10, 2.1 before 2.10, 9 before 9b. Numbers are text, because
 * sources print {@code 2.1}, {@code 9b}, {@code B.1.A}, {@code SC12} and {@code 1.9.}.
 */
public final class CommitmentNumber {

    private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
    private static final int DIGITS = 8;

    private CommitmentNumber() {}

    /**
     * A text that sorts by characters as the number reads: each run of digits padded with zeros, each run of letters in
     * small letters, joined by dots.
     */
    public static String sortKey(String number) {
        StringJoiner key = new StringJoiner(".");
        Matcher part = PART.matcher(number);
        while (part.find()) {
            String text = part.group();
            boolean digits = Character.isDigit(text.charAt(0));
            key.add(digits ? "0".repeat(Math.max(0, DIGITS - text.length())) + text : text.toLowerCase(Locale.ROOT));
        }
        return key.toString();
    }

    /** The sort key of a commitment that has no number: after all numbered ones, by OGP's identifier. */
    public static String sortKeyWithoutNumber(String ogpId) {
        return "~" + sortKey(ogpId);
    }
}
