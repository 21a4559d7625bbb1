package kr.opengov.actionplans;

/**
 * How far something is, in percent of what is known. What nobody reported is not counted as nothing.
 *
 * @param percent null when nothing is known
 * @param known the share of the weights something is known about, 0 to 100
 */
public record ProgressFigure(Integer percent, int known) {

    /** Nothing is known. */
    public static final ProgressFigure UNKNOWN = new ProgressFigure(null, 0);

    /** Whether only a part is known. */
    public boolean partial() {
        return percent != null && known < 100;
    }
}
