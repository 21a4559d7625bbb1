package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What somebody saw who went to look at a commitment.
 *
 * @param name of the working group or the citizen, as it is published
 * @param improvement what should be better, or null
 */
public record FileFinding(
        @AuditSubject("commitment") @NotBlank String commitment,
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate visitedOn,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 2000) String text,
        @Size(max = 2000) String improvement) {}
