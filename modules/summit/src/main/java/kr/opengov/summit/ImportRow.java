package kr.opengov.summit;

import java.util.Map;

/**
 * A line of a list of sessions.
 *
 * @param line its number in the file
 * @param cells texts by the names of the columns
 */
public record ImportRow(int line, Map<String, String> cells) {
    public ImportRow {
        cells = Map.copyOf(cells);
    }
}
