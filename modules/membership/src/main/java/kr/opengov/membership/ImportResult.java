package kr.opengov.membership;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param errors not empty when the file is refused; then nothing is saved
 * @param saved false for a trial and for a refused file
 */
public record ImportResult(int rows, int added, int corrected, int unchanged, List<ImportError> errors, boolean saved) {

    public ImportResult {
        errors = List.copyOf(errors);
    }
}
