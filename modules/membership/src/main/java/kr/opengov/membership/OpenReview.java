package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A review case to open.
 *
 * @param dueOn by when the member has to answer; the sources name no period for all reviews, so it is decided case by case
 * @param changeStatus whether an active member becomes "under review" on the day
 * @param overrideReason why, though the rules give no ground; needed where the rule blocks
 */
public record OpenReview(
        @NotBlank @Size(max = 60) String memberCode,
        @NotNull ReviewKind kind,
        @NotNull LocalDate openedOn,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 2000) String reason,
        boolean changeStatus,
        @Size(max = 2000) String overrideReason) {}
