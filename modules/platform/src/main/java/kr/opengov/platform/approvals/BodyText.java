package kr.opengov.platform.approvals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.opengov.platform.documents.Block;

/**
 * The text of a document as people write it, one line a block: {@code # } begins a heading, {@code | } a row of a table
 * whose cells {@code |} divides, and a line that begins with a number of the official order (1., 가., 1), 가), (1), (가), ①,
 * ㉮; 행정업무운영 편람) is an item of that depth. In a cell a bar is written {@code \|}.
 */
public final class BodyText {

    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("\\d{1,3}\\. .*"),
            Pattern.compile("[가-하]\\. .*"),
            Pattern.compile("\\d{1,3}\\) .*"),
            Pattern.compile("[가-하]\\) .*"),
            Pattern.compile("\\(\\d{1,3}\\) .*"),
            Pattern.compile("\\([가-하]\\) .*"),
            Pattern.compile("[\\u2460-\\u2473] .*"),
            Pattern.compile("[\\u326E-\\u327B] .*"));

    private static final String LETTERS = "가나다라마바사아자차카타파하";

    private BodyText() {}

    /** The blocks of a text; blank lines only divide. */
    public static List<BodyBlock> blocks(String text) {
        List<BodyBlock> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String each : text == null ? List.<String>of() : text.lines().toList()) {
            String line = each.strip();
            if (line.startsWith("|")) {
                rows.add(cells(line));
                continue;
            }
            endTable(blocks, rows);
            if (line.startsWith("# ")) {
                blocks.add(BodyBlock.heading(line.substring(2).strip()));
            } else if (!line.isEmpty()) {
                int level = level(line);
                blocks.add(level == 0 ? BodyBlock.paragraph(line) : BodyBlock.item(level, line));
            }
        }
        endTable(blocks, rows);
        return List.copyOf(blocks);
    }

    /** The text of blocks, as a module builds them; items get the marks of their depth. */
    public static String of(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        int[] counted = new int[Block.DEEPEST_LEVEL + 1];
        for (Block block : blocks) {
            if (block instanceof Block.Item item) {
                counted[item.level()]++;
                Arrays.fill(counted, item.level() + 1, counted.length, 0);
                lines.add(mark(item.level(), counted[item.level()]) + oneLine(item.text()));
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraph.text().lines().forEach(lines::add);
            } else if (block instanceof Block.Table table) {
                lines.add(table.caption() == null ? "" : "# " + oneLine(table.caption()));
                lines.add(row(table.header()));
                table.rows().forEach(row -> lines.add(row(row)));
                lines.add("");
            }
        }
        return String.join("\n", lines).strip();
    }

    /** The text of an item without its mark. */
    public static String unmarked(BodyBlock item) {
        return item.text().substring(item.text().indexOf(' ') + 1).strip();
    }

    private static String mark(int level, int count) {
        String letter = LETTERS.substring((count - 1) % LETTERS.length(), (count - 1) % LETTERS.length() + 1);
        return switch (level) {
            case 1 -> count + ". ";
            case 2 -> letter + ". ";
            case 3 -> count + ") ";
            case 4 -> letter + ") ";
            case 5 -> "(" + count + ") ";
            case 6 -> "(" + letter + ") ";
            case 7 -> (char) (0x2460 + (count - 1) % 20) + " ";
            default -> (char) (0x326E + (count - 1) % LETTERS.length()) + " ";
        };
    }

    private static void endTable(List<BodyBlock> blocks, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            int width = rows.stream().mapToInt(List::size).max().orElseThrow();
            blocks.add(
                    BodyBlock.table(rows.stream().map(row -> filled(row, width)).toList()));
            rows.clear();
        }
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> filled = new ArrayList<>(row);
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String inner = line.substring(1);
        for (int i = 0; i < inner.length(); i++) {
            char next = inner.charAt(i);
            if (next == '\\' && i + 1 < inner.length() && inner.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (next == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(next);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> oneLine(cell).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static int level(String line) {
        for (int i = 0; i < NUMBERS.size(); i++) {
            if (NUMBERS.get(i).matcher(line).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
