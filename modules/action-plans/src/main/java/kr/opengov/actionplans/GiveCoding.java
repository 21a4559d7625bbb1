package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A judgement to record.
 *
 * @param value one of the method's values, or the letters of a {@link BlankReason}
 */
public record GiveCoding(
        @AuditSubject("unit") @NotNull Long unitId,
        @NotNull CodingMethod method,
        @NotBlank @Size(max = 30) String variable,
        @NotBlank @Size(max = 40) String value,
        @NotBlank @Size(max = 200) String coder,
        @Size(max = 1000) String note) {}
