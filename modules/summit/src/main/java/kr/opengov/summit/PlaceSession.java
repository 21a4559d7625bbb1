package kr.opengov.summit;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Gives a session without time its place.
 *
 * @param roomId null to leave the room open
 */
public record PlaceSession(
        @AuditSubject("session") long sessionId,
        Long roomId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) {}
