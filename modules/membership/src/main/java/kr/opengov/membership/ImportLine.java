package kr.opengov.membership;

import java.util.Map;
import kr.opengov.platform.Blank;

/**
 * A row of a file, as it stands there.
 *
 * @param line number of the line in the file, the header is 1
 * @param cells by the names of the columns of the exported list
 */
public record ImportLine(int line, Map<String, String> cells) {

    public ImportLine {
        cells = Map.copyOf(cells);
    }

    /** Null for an empty or missing cell. */
    public String cell(String column) {
        String text = cells.get(column);
        return Blank.toNull(text);
    }
}
