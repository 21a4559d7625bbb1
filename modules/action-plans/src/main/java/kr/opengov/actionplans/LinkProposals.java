package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/** Says what one proposal has to do with another; the reason is public. */
public record LinkProposals(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotNull LinkKind kind,
        @AuditSubject("proposal") @NotBlank String target,
        @NotBlank @Size(max = 2000) String reason) {}
