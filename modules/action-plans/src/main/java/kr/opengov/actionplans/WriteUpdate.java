package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What became of an adopted proposal: a trial run, a changed rule, a result.
 *
 * @param day when it happened
 */
public record WriteUpdate(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 2000) String text) {}
