package kr.opengov.summit.internal.programme;

/** What was typed and is nothing but blanks is nothing. */
final class Texts {

    private Texts() {}

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
