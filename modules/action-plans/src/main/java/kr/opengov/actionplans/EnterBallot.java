package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A ballot that came on paper or by telephone. Whoever gives the address of an account or a mark that voted before is
 * refused, whatever the channel. The audit trail learns that a ballot was typed in and nothing else.
 *
 * @param receivedAt when it reached the agency: this counts, not when it is typed in
 * @param email of the voter; with {@code phone} one of the two is needed
 * @param phone of the voter, however it is written
 * @param opinion what the voter wants to be answered, or null
 */
public record EnterBallot(
        @AuditSubject("consultation") @NotBlank String code,
        @NotAudited @NotNull Instant receivedAt,
        @NotAudited @Size(max = 254) String email,
        @NotAudited @Size(max = 30) String phone,
        @NotAudited @NotNull BallotChoice choice,
        @NotAudited @Size(max = 2000) String opinion) {}
