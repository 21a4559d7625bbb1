package kr.opengov.actionplans.internal.proposal;

import java.text.Normalizer;
import java.util.regex.Pattern;
import kr.opengov.platform.Blank;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.ResidentNumbers;

/**
 * What a proposal's text must be before anybody else sees it: not empty, not endless, without markup that acts, without
 * resident registration numbers (개인정보 보호법 제24조의2). Pages escape every text; refusing markup keeps it out of
 * exports and mails too.
 */
public final class SafeText {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_BODY = 10_000;
    static final int LONGEST_OPINION = 2_000;

    private static final Pattern ACTING = Pattern.compile(
            "<\\s*/?\\s*(script|iframe|object|embed|style|svg|meta|link)\\b|javascript\\s*:|<[^>]{0,500}\\son[a-z]+\\s*=",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK = Pattern.compile("https?://\\S{4,}");

    private SafeText() {}

    static String title(String given) {
        String text = Normalizer.normalize(given, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        return checked("title", text, LONGEST_TITLE);
    }

    static String body(String given) {
        return checked("body", Normalizer.normalize(given, Normalizer.Form.NFC).strip(), LONGEST_BODY);
    }

    /** An opinion of a voter, by the same rules. */
    public static String opinion(String given) {
        return checked(
                "opinion", Normalizer.normalize(given, Normalizer.Form.NFC).strip(), LONGEST_OPINION);
    }

    /**
     * A name, a reason, an answer: what else everybody may come to read, by the same rules but for the length, which its
     * command tells.
     *
     * @param text null or blank for none
     * @throws Refusal {@code PROPOSAL_TEXT_MARKUP}, {@code RESIDENT_NUMBER_FOUND} on the field
     */
    public static void check(String field, String text) {
        if (text != null) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            if (ACTING.matcher(composed).find()) {
                throw Refusal.ofField(field, "PROPOSAL_TEXT_MARKUP");
            }
            ResidentNumbers.refuse(field, composed);
        }
    }

    /**
     * An address that a page leads to: of the web, so that it runs nothing.
     *
     * @param given null or blank for none
     * @throws Refusal {@code INITIATIVE_LINK} on {@code link}
     */
    public static void link(String given) {
        if (!Blank.is(given) && !LINK.matcher(given.strip()).matches()) {
            throw Refusal.ofField("link", "INITIATIVE_LINK");
        }
    }

    private static String checked(String field, String text, int longest) {
        if (text.isEmpty()) {
            throw Refusal.ofField(field, "PROPOSAL_TEXT_EMPTY");
        }
        if (text.length() > longest) {
            throw Refusal.ofField(field, "PROPOSAL_TEXT_TOO_LONG", longest, text.length());
        }
        check(field, text);
        return text;
    }
}
