package kr.opengov.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A step an officer wants to take with a request for protection.
 *
 * @param number the number of the request in its case
 * @param reason what was decided or found, as the reporter reads it
 */
public record ProtectionStep(
        @NotNull UUID caseId,
        long version,
        int number,
        @NotNull ProtectionAction action,
        @Size(max = 4000) String reason) {

    @Override
    public String toString() {
        return "ProtectionStep";
    }
}
