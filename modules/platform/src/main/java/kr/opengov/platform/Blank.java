package kr.opengov.platform;

/** A field of a form that holds nothing but white space is a field left empty. */
public final class Blank {

    private Blank() {}

    public static boolean is(String text) {
        return text == null || text.isBlank();
    }

    /** The text without white space around it; null when nothing is left. */
    public static String toNull(String text) {
        return is(text) ? null : text.strip();
    }
}
