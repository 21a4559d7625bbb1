package kr.opengov.web.export;

import java.util.List;
import java.util.Map;

/**
 * A list on its way into a file.
 *
 * @param name what the list holds, for the file name and as the key of the rows in JSON: lower case ASCII letters,
 *     digits and hyphens
 * @param title for people, in their language
 * @param circumstances what the list was asked for, by name: as-of day, filters, source; they stand beside the rows in
 *     JSON and on a sheet of their own in XLSX, and not in CSV, which holds nothing but the table
 * @param columns at least one
 * @param rows read once, from front to back, while the file is written
 */
public record ExportedList<T>(
        String name, String title, Map<String, ?> circumstances, List<Column<T>> columns, Iterable<? extends T> rows) {

    public ExportedList {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("not fit for a file name: " + name);
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("the list " + name + " has no columns");
        }
        columns = List.copyOf(columns);
    }
}
