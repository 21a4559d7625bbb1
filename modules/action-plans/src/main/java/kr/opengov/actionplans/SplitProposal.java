package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/** Takes one matter out of a proposal that holds several: it goes on as a proposal of its own, of the same author. */
public record SplitProposal(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotAudited @NotBlank String title,
        @NotAudited @NotBlank String body,
        @NotBlank @Size(max = 2000) String reason) {}
