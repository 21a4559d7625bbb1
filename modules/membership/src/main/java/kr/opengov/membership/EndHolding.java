package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * The end of a holding.
 *
 * @param version of the body, as it was read
 * @param to last day on the seat
 * @param note what a reader should know, or null
 * @param overrideReason why a rule that refuses is set aside, or null
 */
public record EndHolding(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        long holdingId,
        @NotNull LocalDate to,
        @NotNull EndReason reason,
        @Size(max = 1000) String note,
        @Size(max = 1000) String overrideReason) {}
