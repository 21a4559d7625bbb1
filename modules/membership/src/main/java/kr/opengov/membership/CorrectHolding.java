package kr.opengov.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The correction of a holding: a new entry takes the place of the wrong one, which stays and can be seen.
 *
 * @param struck true when nobody should have been entered at all; the facts then do not count
 * @param reason what was wrong
 * @param endReason why it ended, or null while it goes on
 * @param correct what is right; the person stays the same unless {@code personId} names another
 */
public record CorrectHolding(
        long holdingId,
        boolean struck,
        @NotBlank @Size(max = 1000) String reason,
        EndReason endReason,
        @NotNull @Valid AppointMember correct) {}
