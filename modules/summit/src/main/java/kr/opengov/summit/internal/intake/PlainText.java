package kr.opengov.summit.internal.intake;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the markup that schedule programs put into abstracts into paragraphs of plain text. */
final class PlainText {
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:p|br|hr|ul|ol|li|a|b|i|em|strong|code|pre|div|span|h[1-6]|blockquote|img|table)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "<a\\b[^<>]{0,1000}href=[\"'](https?://[^\"'<>]{1,1000})[\"'][^<>]{0,1000}>([^<>]{0,1000})</a>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,6});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "ndash", "–", "mdash", "—");

    private PlainText() {}

    /** @return null for null; a text without markup as it is */
    static String of(String text) {
        if (text == null || !MARKUP.matcher(text).find()) {
            return text;
        }
        String plain = LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(
                        link.group(2).strip().equals(link.group(1))
                                ? link.group(1)
                                : link.group(2) + " (" + link.group(1) + ")"));
        plain = plain.replaceAll("(?i)<li\\b[^<>]*>", "\n- ")
                .replaceAll("(?i)<br\\b[^<>]*>", "\n")
                .replaceAll("(?i)</?(?:p|div|ul|ol|h[1-6]|blockquote|pre|hr|table|tr)\\b[^<>]*>", "\n\n")
                .replaceAll("</?[a-zA-Z][^<>]*>", "");
        plain = ENTITY.matcher(plain).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        plain = plain.replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .replace("\n\n- ", "\n- ");
        return plain.isBlank() ? null : plain.strip();
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity.group());
        }
        int code =
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return code >= 0x20 && Character.isDefined(code) && !(code >= 0xd800 && code <= 0xdfff)
                ? Character.toString(code)
                : "";
    }
}
