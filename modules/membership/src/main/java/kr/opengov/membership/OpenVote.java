package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A written vote on an item.
 *
 * @param motion the text that is voted on, in Korean
 * @param closesAt the deadline; votes of that very second still count
 */
public record OpenVote(
        @AuditSubject("agenda-item") long agendaItemId,
        @NotBlank @Size(max = 4000) String motion,
        @NotNull Instant closesAt) {}
