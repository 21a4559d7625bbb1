package kr.opengov.platform.approvals;

import java.util.List;

/**
 * A piece of the text of a document.
 *
 * @param kind heading, paragraph, numbered item or table
 * @param level depth of an item, 1 for {@code 1.}, 2 for {@code 가.}, up to 8; 0 for everything else
 * @param text of a heading, paragraph or item, with the number an item has; null for a table
 * @param rows of a table, the head first; empty for everything else
 */
public record BodyBlock(Kind kind, int level, String text, List<List<String>> rows) {

    /** What a block is. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        TABLE
    }

    public BodyBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static BodyBlock heading(String text) {
        return new BodyBlock(Kind.HEADING, 0, text, List.of());
    }

    public static BodyBlock paragraph(String text) {
        return new BodyBlock(Kind.PARAGRAPH, 0, text, List.of());
    }

    /** An item with its number in the text, such as {@code 가. 일시: 2021. 5. 4.}. */
    public static BodyBlock item(int level, String text) {
        return new BodyBlock(Kind.ITEM, level, text, List.of());
    }

    /** A table; the first row is its head. */
    public static BodyBlock table(List<List<String>> rows) {
        return new BodyBlock(Kind.TABLE, 0, null, rows);
    }
}
