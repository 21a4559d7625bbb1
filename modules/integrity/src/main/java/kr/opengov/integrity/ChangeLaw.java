package kr.opengov.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Another law for a case.
 *
 * @param reason what the reporter reads about it
 */
public record ChangeLaw(
        @NotNull UUID caseId,
        long version,
        @NotNull ReportKind kind,
        @Size(max = 4000) String reason) {

    @Override
    public String toString() {
        return "ChangeLaw";
    }
}
