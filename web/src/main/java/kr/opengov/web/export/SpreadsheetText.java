package kr.opengov.web.export;

/**
 * Text that a spreadsheet would run as a formula when somebody opens the file. Names and reasons are typed by people,
 * some of them strangers; a cell {@code =HYPERLINK(…)} must stay a text.
 */
final class SpreadsheetText {

    /** Also the full-width forms that Korean and Japanese keyboards type, which spreadsheets take for the same. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {}

    /** Whether a spreadsheet may take the text for a formula (OWASP, "CSV Injection"). */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with an apostrophe in front where a spreadsheet would calculate; unchanged otherwise. */
    static String neutral(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
