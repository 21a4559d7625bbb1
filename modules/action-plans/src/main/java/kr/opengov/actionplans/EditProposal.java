package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import kr.opengov.platform.audit.AuditSubject;

/** A new text of a proposal by its author. */
public record EditProposal(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotBlank String title,
        @NotBlank String body) {}
