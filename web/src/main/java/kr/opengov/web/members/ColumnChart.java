package kr.opengov.web.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * A chart of columns, one a year, for an SVG drawn on the server. Widths are per cent and heights pixels: the chart fills
 * whatever width the page has, and its letters keep their size on a phone.
 *
 * @param height of the whole drawing, in pixels
 * @param base where the columns stand, in pixels from the top
 * @param columns one a year, the first one first
 */
public record ColumnChart(int height, int base, List<Column> columns) {

    private static final int HEIGHT = 240;
    private static final int ROOM_FOR_YEARS = 28;
    private static final int ROOM_FOR_NUMBERS = 24;
    /** How much of its place a column takes; the rest is the gap. */
    private static final double THICKNESS = 0.68;

    /**
     * One column with its labels.
     *
     * @param year stands below
     * @param number stands above
     * @param left per cent, such as {@code 6.25%}
     * @param width per cent
     * @param middle per cent, where the labels are centred
     * @param top pixels from the top of the drawing
     * @param height pixels
     * @param minor whether the year may be left out where there is little room
     */
    public record Column(
            int year, long number, String left, String width, String middle, long top, long height, boolean minor) {

        /** Where the number stands, just above the column. */
        public long getAbove() {
            return top - 7;
        }
    }

    /** Draws a number for each element; an empty list gives an empty drawing. */
    public static <T> ColumnChart of(List<T> years, ToIntFunction<T> year, ToLongFunction<T> number) {
        int base = HEIGHT - ROOM_FOR_YEARS;
        long highest = Math.max(1, years.stream().mapToLong(number).max().orElse(1));
        double place = 100.0 / Math.max(1, years.size());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            long value = number.applyAsLong(years.get(i));
            long tall = Math.round((base - ROOM_FOR_NUMBERS) * (double) value / highest);
            columns.add(new Column(
                    year.applyAsInt(years.get(i)),
                    value,
                    percent(place * (i + (1 - THICKNESS) / 2)),
                    percent(place * THICKNESS),
                    percent(place * (i + 0.5)),
                    base - tall,
                    tall,
                    (years.size() - 1 - i) % 3 != 0));
        }
        return new ColumnChart(HEIGHT, base, List.copyOf(columns));
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.3f%%", number);
    }
}
