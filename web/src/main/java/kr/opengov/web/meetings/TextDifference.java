package kr.opengov.web.meetings;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line: the longest common lines stay, the others went or came. */
public final class TextDifference {

    /** Longer texts are not compared: the work grows with the product of their lines. */
    private static final int MOST_LINES = 2000;

    /** Whether a line stayed, went or came. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** A line of the comparison. */
    public record Line(Change change, String text) {}

    private TextDifference() {}

    /** The lines of both texts in order; every line as removed and added when the texts are too long to compare. */
    public static List<Line> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Line> lines = new ArrayList<>();
        if (old.size() > MOST_LINES || now.size() > MOST_LINES) {
            old.forEach(line -> lines.add(new Line(Change.REMOVED, line)));
            now.forEach(line -> lines.add(new Line(Change.ADDED, line)));
            return lines;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Change.SAME, now.get(j)));
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Change.REMOVED, old.get(i++)));
            } else {
                lines.add(new Line(Change.ADDED, now.get(j++)));
            }
        }
        return lines;
    }

    /** How many lines two ends have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
