package kr.opengov.platform.internal.documents;

import java.util.ArrayList;
import java.util.List;

/** Shares a table's width among its columns by what stands in them, so that both outputs break lines alike. */
final class ColumnWidths {
    private static final double WIDEST = 24;
    private static final double AROUND_TEXT = 1.2;
    static final int WHOLE = 10_000;

    private ColumnWidths() {}

    /** Parts of ten thousand, together ten thousand. */
    static List<Integer> of(List<String> header, List<List<List<String>>> rows) {
        int columns = header.size();
        double[] wanted = new double[columns];
        double all = 0;
        for (int column = 0; column < columns; column++) {
            double widest = Typeface.width(header.get(column));
            for (List<List<String>> row : rows) {
                for (String line : row.get(column)) {
                    widest = Math.max(widest, Typeface.width(line));
                }
            }
            wanted[column] = Math.min(widest, WIDEST) + AROUND_TEXT;
            all += wanted[column];
        }
        List<Integer> widths = new ArrayList<>(columns);
        double before = 0;
        int given = 0;
        for (double width : wanted) {
            before += width;
            int until = (int) Math.round(before / all * WHOLE);
            widths.add(until - given);
            given = until;
        }
        return widths;
    }
}
