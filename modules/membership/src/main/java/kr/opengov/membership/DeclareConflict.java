package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A conflict of interest of the holder of a seat in one item.
 *
 * @param origin whether the member stepped back or somebody challenged
 * @param reason never public
 */
public record DeclareConflict(
        @AuditSubject("agenda-item") long agendaItemId,
        long seatId,
        @NotNull ConflictOrigin origin,
        @NotAudited @NotBlank @Size(max = 1000) String reason) {}
