package kr.opengov.summit.internal.programme;

/** How two texts of one thing are written. */
public final class Texts {

    private Texts() {}

    /** Two texts of one thing in a line; null when there is neither. */
    public static String pair(String one, String other) {
        return one == null && other == null ? null : (one == null ? "" : one) + " / " + (other == null ? "" : other);
    }
}
