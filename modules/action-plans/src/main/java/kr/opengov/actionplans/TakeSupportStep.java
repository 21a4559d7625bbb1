package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/** That the forum was held, or the reply of the head of the agency. */
public record TakeSupportStep(
        @AuditSubject("proposal") @NotBlank String code,
        @NotNull SupportStep step,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 4000) String text) {}
