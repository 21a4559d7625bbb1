package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A request to enter a change of status; the four days differ in practice (letter, received, effective, announced).
 *
 * @param membershipId see {@link MembershipHistory#id()}
 * @param version the version the user saw
 * @param status the new status
 * @param effective from when it holds
 * @param precision how much of {@code effective} the source prints; null for a full day
 * @param decision the resolution or decision it rests on
 * @param reason why, in words
 * @param documentId a file of the platform
 * @param evidence where it was read
 * @param confidence how sure it is; null for verified
 */
public record RecordStatusChange(
        @NotNull Long membershipId,
        long version,
        @NotNull MemberStatus status,
        LocalDate letter,
        LocalDate received,
        @NotNull LocalDate effective,
        DayPrecision precision,
        LocalDate announced,
        @Size(max = 500) String decision,
        @Size(max = 2000) String reason,
        Long documentId,
        @Size(max = 1000) String evidence,
        Confidence confidence) {}
