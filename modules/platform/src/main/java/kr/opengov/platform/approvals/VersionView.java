package kr.opengov.platform.approvals;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A version of the text.
 *
 * @param number 1 for what was handed in first
 * @param difference from the version before, line by line; of the first version empty
 */
public record VersionView(int number, String title, String changedBy, Instant changedAt, List<ChangedLine> difference)
        implements Serializable {}
