package kr.opengov.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer's request for the sealed name of a reporter.
 *
 * @param document number of the document that a legal duty is stated in
 * @param until the last day on which the name may be read
 * @param reason why the name is needed; the reporter and the custodian read it
 */
public record AskIdentity(
        @NotNull UUID caseId,
        long version,
        @NotNull IdentityGround ground,
        @Size(max = 200) String document,
        @NotNull LocalDate until,
        @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "AskIdentity";
    }
}
