package kr.opengov.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A term of a body to enter.
 *
 * @param version of the body, as it was read
 * @param to last day, or null where it is not known
 */
public record OpenTerm(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        @Min(1) @Max(200) int number,
        @Size(max = 100) String labelKo,
        @Size(max = 100) String labelEn,
        @NotNull LocalDate from,
        LocalDate to,
        @NotBlank @Size(max = 1000) String source) {}
