package kr.opengov.summit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Moves a slot to another time or room, or makes it longer or shorter.
 *
 * @param version the version the user saw
 * @param roomId null to leave the room open, or for a break of all rooms
 */
public record MoveSlot(
        @AuditSubject("slot") long slotId,
        long version,
        Long roomId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) {}
