package kr.opengov.web.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A chart of columns in per cent of the whole, drawn on the server. Widths are per cent and heights pixels, so that letters
 * keep their size on a phone; what is unknown has a dash and no column.
 *
 * @param height of the whole drawing, in pixels
 * @param base where the columns stand, in pixels from the top
 */
public record ShareChart(int height, int base, List<Column> columns) {

    private static final int HEIGHT = 200;
    private static final int ROOM_FOR_NAMES = 28;
    private static final int ROOM_FOR_NUMBERS = 24;
    private static final double THICKNESS = 0.6;
    private static final int WHOLE = 100;
    /** More names than this do not fit beside each other on a phone. */
    private static final int NAMES_ON_PHONES = 6;

    /**
     * One column with its labels.
     *
     * @param number null for what is unknown
     * @param minor whether the name may be left out where there is little room
     */
    public record Column(
            String name, Long number, String left, String width, String middle, long top, long height, boolean minor) {

        /** Where the number stands, just above the column. */
        public long getAbove() {
            return top - 7;
        }

        /** The number with its unit, or a dash. */
        public String getLabel() {
            return number == null ? "–" : number + "%";
        }
    }

    /** Draws a share for each name; null is unknown. */
    public static ShareChart of(List<String> names, List<Long> shares) {
        int base = HEIGHT - ROOM_FOR_NAMES;
        double place = 100.0 / Math.max(1, names.size());
        int every = (names.size() + NAMES_ON_PHONES - 1) / NAMES_ON_PHONES;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Long share = shares.get(i);
            long tall = share == null ? 0 : Math.round((base - ROOM_FOR_NUMBERS) * (double) share / WHOLE);
            columns.add(new Column(
                    names.get(i),
                    share,
                    percent(place * (i + (1 - THICKNESS) / 2)),
                    percent(place * THICKNESS),
                    percent(place * (i + 0.5)),
                    base - tall,
                    tall,
                    every > 1 && (names.size() - 1 - i) % every != 0));
        }
        return new ShareChart(HEIGHT, base, List.copyOf(columns));
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.3f%%", number);
    }
}
