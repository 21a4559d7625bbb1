package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/** A new text of a proposal by its author. */
public record EditProposal(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotAudited @NotBlank String title,
        @NotAudited @NotBlank String body) {}
