package kr.opengov.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The rows of a run, printed when it is over. */
final class Table {
    private static final List<String> HEADS = List.of("what", "median", "ratio", "goal");

    private final List<String[]> rows = new ArrayList<>(List.<String[]>of(HEADS.toArray(String[]::new)));

    /** Adds a row: what was measured, the figure with its unit, the ratio to another row, and the goal. */
    void row(String... cells) {
        if (cells.length != HEADS.size()) {
            throw new IllegalArgumentException("a row has " + HEADS.size() + " cells, not " + Arrays.toString(cells));
        }
        rows.add(cells);
    }

    void print() {
        int[] widths = new int[HEADS.size()];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < widths.length; i++) {
                line.append(String.format(Locale.ROOT, " %-" + widths[i] + "s |", row[i]));
            }
            System.out.println(line);
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
