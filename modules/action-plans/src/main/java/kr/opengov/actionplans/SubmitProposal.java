package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A proposal as a citizen sends it.
 *
 * @param proposerName as shown to the public; empty to stay unnamed
 * @param guardianName the adult who stands in for a minor; never public
 */
public record SubmitProposal(
        @AuditSubject("call") @NotBlank String callCode,
        @NotAudited @NotBlank String title,
        @NotAudited @NotBlank String body,
        @NotNull ProposerKind proposerKind,
        @NotAudited @Size(max = 100) String proposerName,
        @NotAudited @Size(max = 100) String guardianName) {}
