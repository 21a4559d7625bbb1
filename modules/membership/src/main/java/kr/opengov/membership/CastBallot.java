package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A member's vote.
 *
 * @param textHash of the motion the member read
 */
public record CastBallot(
        @AuditSubject("vote") long voteId,
        @NotBlank String textHash,
        @NotNull VoteChoice choice) {}
