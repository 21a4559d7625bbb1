package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A step of a review case.
 *
 * @param version the version the user saw
 * @param dueOn the new deadline; only for {@link ReviewStepKind#DEADLINE}
 * @param status the member's status from the day on; null leaves it as it is
 * @param documentId a file of the platform
 */
public record TakeReviewStep(
        @NotNull Long reviewId,
        long version,
        @NotNull ReviewStepKind kind,
        @NotNull LocalDate happenedOn,
        LocalDate dueOn,
        @NotBlank @Size(max = 2000) String note,
        MemberStatus status,
        Long documentId) {}
