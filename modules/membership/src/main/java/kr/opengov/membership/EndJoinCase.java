package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The end of a join case.
 *
 * @param version the version the user saw
 * @param joined whether the membership begins; otherwise the case is closed without one
 * @param day from when it belongs, or the day of the end
 * @param note why it ends without a membership, or where the membership was read
 * @param overrideReason why, although a rule that blocks is not kept
 */
public record EndJoinCase(
        @NotNull Long caseId,
        long version,
        boolean joined,
        @NotNull LocalDate day,
        @Size(max = 1000) String note,
        @Size(max = 2000) String overrideReason) {}
