package kr.opengov.web.export;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would run as a formula when somebody opens the file. Names and reasons are typed by people,
 * some of them strangers; a cell {@code =HYPERLINK(…)} must stay a text.
 */
final class SpreadsheetText {

    /** Also the full-width forms that Korean and Japanese keyboards type, which spreadsheets take for the same. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** Apostrophes somebody typed before a formula; one more in front keeps them apart from the mark of the file. */
    private static final Pattern QUOTED =
            Pattern.compile("'*[" + Pattern.quote(STARTS_FORMULA) + "].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** Whether a spreadsheet may take the text for a formula (OWASP, "CSV Injection"). */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a text without an apostrophe before it is a formula and nothing else. */
    static boolean isCalculation(String text) {
        return text.startsWith("=") || text.startsWith("\uFF1D");
    }

    /** The text with an apostrophe in front where a spreadsheet would calculate; unchanged otherwise. */
    static String neutral(String text) {
        return QUOTED.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #neutral} was given, for whatever it gave back. */
    static String original(String text) {
        return text.startsWith("'") && QUOTED.matcher(text).matches() ? text.substring(1) : text;
    }
}
