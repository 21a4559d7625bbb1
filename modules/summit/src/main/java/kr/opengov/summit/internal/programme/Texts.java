package kr.opengov.summit.internal.programme;

/** What was typed and is nothing but blanks is nothing. */
public final class Texts {

    private Texts() {}

    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
