package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Somebody on the roster who leads the body.
 *
 * @param version of the body, as it was read
 * @param to last day, or null while it goes on
 */
public record ElectChair(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        long holdingId,
        @NotNull LocalDate from,
        LocalDate to,
        @NotBlank @Size(max = 1000) String source) {}
