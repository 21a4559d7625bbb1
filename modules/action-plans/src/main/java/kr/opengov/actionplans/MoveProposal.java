package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/** A change of a proposal's state; some states want a reason. */
public record MoveProposal(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotNull ProposalState state,
        @Size(max = 2000) String reason) {}
