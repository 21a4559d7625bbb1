package kr.opengov.summit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A break, or a time in which nothing may be placed.
 *
 * @param kind {@link SlotKind#BREAK} or {@link SlotKind#BLOCKER}
 * @param roomId null for all rooms at once
 */
public record AddBreak(
        @AuditSubject("summit") @NotBlank String acronym,
        @NotNull SlotKind kind,
        Long roomId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 200) String titleKo,
        @Size(max = 200) String titleEn) {}
