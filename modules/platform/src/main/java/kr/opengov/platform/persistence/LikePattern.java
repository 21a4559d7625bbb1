package kr.opengov.platform.persistence;

import kr.opengov.platform.Blank;

/** What users type as the pattern of a {@code LIKE … ESCAPE '!'}: their own percent signs mean themselves. */
public final class LikePattern {

    private LikePattern() {}

    /** Rows that contain the text, or null (any row) when there is none. */
    public static String containing(String text) {
        return Blank.is(text) ? null : "%" + escaped(text.strip()) + "%";
    }

    /** Rows that begin with the text. */
    public static String beginning(String text) {
        return escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
