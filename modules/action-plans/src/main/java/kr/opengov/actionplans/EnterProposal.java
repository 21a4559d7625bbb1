package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A proposal that came on paper or by telephone, as staff types it in.
 *
 * @param receivedAt when it reached the agency: this counts, not when it is typed in
 */
public record EnterProposal(
        @AuditSubject("call") @NotBlank String callCode,
        @NotNull ProposalChannel channel,
        @NotAudited @NotBlank String title,
        @NotAudited @NotBlank String body,
        @NotNull ProposerKind proposerKind,
        @NotAudited @Size(max = 100) String proposerName,
        @NotAudited @Size(max = 100) String guardianName,
        @NotNull Instant receivedAt) {}
