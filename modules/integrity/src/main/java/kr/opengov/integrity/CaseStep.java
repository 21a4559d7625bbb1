package kr.opengov.integrity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A step an officer wants to take or to propose.
 *
 * @param reason what the reporter reads about it
 * @param deadline until when a supplement is asked for
 * @param receivingBody whom a case is transferred to
 * @param ground why it is closed
 */
public record CaseStep(
        @NotNull UUID caseId,
        long version,
        @NotNull CaseAction action,
        @Size(max = 4000) String reason,
        LocalDate deadline,
        @Size(max = 200) String receivingBody,
        ClosingGround ground) {

    @Override
    public String toString() {
        return "CaseStep";
    }
}
