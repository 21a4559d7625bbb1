package kr.opengov.membership;

import java.util.List;

/**
 * A list of the register as a file holds it, with everything an import needs to enter it again.
 *
 * @param columns names that keep their meaning for good
 * @param rows one text for each column: a day as 2026-03-01, a moment in UTC, a word of the register; empty for a blank
 */
public record ListTable(ExchangedList list, List<String> columns, List<List<String>> rows) {

    public ListTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
