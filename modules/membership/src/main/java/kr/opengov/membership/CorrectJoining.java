package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A request to complete or correct what is known about the beginning of a membership, for instance when the declaration
 * follows the letter of intent. The former entry stays and can be reproduced; the status is changed separately.
 *
 * @param membershipId see {@link MembershipHistory#id()}
 * @param version the version the user saw
 * @param precision how much of {@code since} the source prints; null for a full day
 * @param confidence how sure it is; null for verified
 * @param evidence where it was read
 */
public record CorrectJoining(
        @NotNull Long membershipId,
        long version,
        @Size(max = 60) String cohort,
        LocalDate letter,
        LocalDate declaration,
        LocalDate firstPlan,
        @NotNull LocalDate since,
        DayPrecision precision,
        Confidence confidence,
        @NotBlank @Size(max = 1000) String evidence,
        Long documentId) {}
