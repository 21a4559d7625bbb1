package kr.opengov.web.bodies;

import java.io.InputStream;
import java.util.List;
import kr.opengov.membership.RosterLine;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.ListFile;

/** Reads a roster as this portal writes it: CSV, XLSX or JSON. The module judges the rows. */
final class RosterFile {

    private static final int MOST_ROWS = 2000;
    private static final ListFile FILE =
            new ListFile(RosterColumns.LIST, List.of("constituency", "nameKo", "from", "source"), MOST_ROWS);

    private RosterFile() {}

    /**
     * @param name decides the format by its end
     * @throws Refusal as {@link ListFile#read}
     */
    static List<RosterLine> read(String name, InputStream content) {
        return FILE.read(name, content).stream()
                .map(line -> new RosterLine(line.number(), line.cells()))
                .toList();
    }
}
