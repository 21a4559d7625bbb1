package kr.opengov.web.eligibility;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import kr.opengov.membership.ImportedScore;
import kr.opengov.platform.Refusal;
import kr.opengov.web.export.ListFile;

/** Reads a file of scores as this portal writes it: CSV, XLSX or JSON. The module judges the rows. */
final class ScoreFile {

    private static final int MOST_ROWS = 20_000;
    private static final ListFile FILE = new ListFile(
            "eligibility-scores",
            List.of(
                    ScoreColumns.MEMBER_CODE,
                    ScoreColumns.YEAR,
                    ScoreColumns.METRIC,
                    ScoreColumns.POINTS,
                    ScoreColumns.SOURCE,
                    ScoreColumns.CONFIDENCE),
            MOST_ROWS);

    private ScoreFile() {}

    /**
     * @param name decides the format by its end
     * @throws Refusal as {@link ListFile#read}
     */
    static List<ImportedScore> read(String name, InputStream content) {
        return FILE.read(name, content).stream()
                .map(line -> row(line.number(), line.cells()))
                .toList();
    }

    private static ImportedScore row(int line, Map<String, String> cells) {
        return new ImportedScore(
                line,
                cells.get(ScoreColumns.MEMBER_CODE),
                cells.get(ScoreColumns.YEAR),
                cells.get(ScoreColumns.METRIC),
                cells.get(ScoreColumns.POINTS),
                cells.get(ScoreColumns.SOURCE),
                cells.get(ScoreColumns.CONFIDENCE));
    }
}
