package kr.opengov.summit;

import jakarta.validation.constraints.NotNull;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A decision about a session.
 *
 * @param announceLater whether it is only taken now and takes effect when decisions are announced
 */
public record ChangeSessionState(
        @AuditSubject("session") long sessionId,
        long version,
        @NotNull SessionState to,
        boolean announceLater) {}
