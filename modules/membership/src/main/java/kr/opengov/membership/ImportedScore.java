package kr.opengov.membership;

/**
 * A row of a file of scores, as it stands there.
 *
 * @param line number of the line in the file, the header is 1
 * @param points a number, or {@code NA} for not available
 */
public record ImportedScore(
        int line, String memberCode, String year, String metric, String points, String source, String confidence) {}
