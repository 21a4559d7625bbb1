package kr.opengov.summit.internal.programme;

/** What was typed and is nothing but blanks is nothing. */
public final class Texts {

    private Texts() {}

    /** Two texts of one thing in a line; null when there is neither. */
    public static String pair(String one, String other) {
        return one == null && other == null ? null : (one == null ? "" : one) + " / " + (other == null ? "" : other);
    }

    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
