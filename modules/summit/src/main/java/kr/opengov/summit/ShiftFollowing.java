package kr.opengov.summit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Moves a slot, and everything after it in its room on the same day, by some minutes.
 *
 * @param minutes later; negative for earlier
 */
public record ShiftFollowing(
        @AuditSubject("slot") long slotId,
        long version,
        @Min(-720) @Max(720) int minutes) {}
