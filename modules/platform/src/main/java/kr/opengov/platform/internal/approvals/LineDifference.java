package kr.opengov.platform.internal.approvals;

import java.util.ArrayList;
import java.util.List;
import kr.opengov.platform.approvals.ChangedLine;
import kr.opengov.platform.approvals.ChangedLine.Kind;

/**
 * The difference between two texts, line by line: the longest common sequence of lines between what both begin and end
 * with. Two texts that differ in more than {@value #MOST_LINES} lines are shown as replaced, so that no text can make
 * the comparison slow.
 */
final class LineDifference {

    static final int MOST_LINES = 2000;

    /** Unchanged lines that stay visible around a change. */
    private static final int AROUND = 2;

    private LineDifference() {}

    static List<ChangedLine> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<ChangedLine> lines = new ArrayList<>();
        same(lines, old.subList(0, start));
        compare(lines, old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        same(lines, old.subList(old.size() - end, old.size()));
        return shortened(lines);
    }

    private static void compare(List<ChangedLine> lines, List<String> old, List<String> now) {
        if (old.size() > MOST_LINES || now.size() > MOST_LINES) {
            old.forEach(line -> lines.add(new ChangedLine(Kind.REMOVED, line)));
            now.forEach(line -> lines.add(new ChangedLine(Kind.ADDED, line)));
            return;
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new ChangedLine(Kind.SAME, old.get(i++)));
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new ChangedLine(Kind.REMOVED, old.get(i++)));
            } else {
                lines.add(new ChangedLine(Kind.ADDED, now.get(j++)));
            }
        }
    }

    private static void same(List<ChangedLine> lines, List<String> text) {
        text.forEach(line -> lines.add(new ChangedLine(Kind.SAME, line)));
    }

    /** Leaves out what is far from any change. */
    private static List<ChangedLine> shortened(List<ChangedLine> lines) {
        List<ChangedLine> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).kind() != Kind.SAME || nearChange(lines, i)) {
                shown.add(lines.get(i));
            } else if (shown.isEmpty() || shown.get(shown.size() - 1).kind() != Kind.LEFT_OUT) {
                shown.add(new ChangedLine(Kind.LEFT_OUT, ""));
            }
        }
        return shown;
    }

    private static boolean nearChange(List<ChangedLine> lines, int index) {
        for (int i = Math.max(0, index - AROUND); i <= Math.min(lines.size() - 1, index + AROUND); i++) {
            if (lines.get(i).kind() != Kind.SAME) {
                return true;
            }
        }
        return false;
    }
}
