package kr.opengov.web.eligibility;

import java.math.BigDecimal;
import java.util.List;
import kr.opengov.membership.ScoreEntry;
import kr.opengov.web.export.Column;

/**
 * The columns of a file of scores. Their headings are their names in every language, so that a file that went out comes
 * back in unchanged.
 */
public final class ScoreColumns {

    public static final String MEMBER_CODE = "memberCode";
    public static final String YEAR = "year";
    public static final String METRIC = "metric";
    public static final String POINTS = "points";
    public static final String SOURCE = "source";
    public static final String CONFIDENCE = "confidence";

    /** How a file says that a metric was not available. */
    public static final String NOT_AVAILABLE = "NA";

    /** In the order of the file; the last one only informs and is not read back. */
    public static final List<Column<ScoreEntry>> ALL = List.of(
            new Column<>(MEMBER_CODE, MEMBER_CODE, ScoreEntry::memberCode),
            new Column<>(YEAR, YEAR, ScoreEntry::year),
            new Column<>(METRIC, METRIC, ScoreEntry::metric),
            new Column<>(POINTS, POINTS, entry -> entry.available() ? plain(entry.points()) : NOT_AVAILABLE),
            new Column<>(SOURCE, SOURCE, ScoreEntry::source),
            new Column<>(CONFIDENCE, CONFIDENCE, ScoreEntry::confidence),
            new Column<>("recordedAt", "recordedAt", ScoreEntry::recordedAt));

    private ScoreColumns() {}

    private static BigDecimal plain(BigDecimal points) {
        return new BigDecimal(points.stripTrailingZeros().toPlainString());
    }
}
