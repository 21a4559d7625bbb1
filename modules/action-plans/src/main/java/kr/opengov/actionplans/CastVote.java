package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A ballot. The audit trail learns that somebody voted and nothing else.
 *
 * @param opinion what the voter wants to be answered, or null; kept apart from the ballot, as a contribution
 */
public record CastVote(
        @AuditSubject("consultation") @NotBlank String code,
        @NotAudited @NotNull BallotChoice choice,
        @NotAudited @Size(max = 2000) String opinion) {}
