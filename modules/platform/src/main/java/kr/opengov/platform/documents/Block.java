package kr.opengov.platform.documents;

import java.util.List;
import java.util.Objects;

/** One piece of a document's text. */
public sealed interface Block {

    /** The deepest level of numbered items that official documents know (㉮). */
    int DEEPEST_LEVEL = 8;

    /**
     * An item of the numbered text (항목). Its mark is not given but counted: 1., 가., 1), 가), (1), (가), ①, ㉮ by level,
     * starting anew under each item above; an item that stands alone under its parent gets no mark.
     *
     * @param level 1 for the outermost
     * @param text the item's text; line feeds break lines
     */
    record Item(int level, String text) implements Block {
        public Item {
            if (level < 1 || level > DEEPEST_LEVEL) {
                throw new IllegalArgumentException("Level of an item: " + level);
            }
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A paragraph without a mark.
     *
     * @param text its text; line feeds break lines
     */
    record Paragraph(String text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A table with one header row, which is repeated on each page the table reaches.
     *
     * @param caption what the table shows, printed above it, or null
     * @param header names of the columns, at least one
     * @param rows cells of each row, as many as the header has; a null cell is empty
     */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            if (header.isEmpty()) {
                throw new IllegalArgumentException("A table without columns");
            }
            int columns = header.size();
            rows = rows.stream()
                    .map(row ->
                            row.stream().map(cell -> cell == null ? "" : cell).toList())
                    .toList();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("A row with more or fewer cells than the header");
            }
        }
    }
}
