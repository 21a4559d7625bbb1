package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A change of state of a plan or a commitment.
 *
 * @param address such as {@code KOR/7} or {@code KOR/7/3}
 * @param state one of {@link PlanState} or {@link CommitmentState}
 */
public record MoveState(
        @AuditSubject("plan") @NotBlank String address,
        @NotBlank String state,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 300) String basisKo,
        @Size(max = 300) String basisEn) {}
