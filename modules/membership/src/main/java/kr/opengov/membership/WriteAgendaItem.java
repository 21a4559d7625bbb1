package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * An item for the end of the agenda.
 *
 * @param documentId a stored file, or null
 */
public record WriteAgendaItem(
        @AuditSubject("meeting") long meetingId,
        long version,
        @NotNull AgendaKind kind,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @Size(max = 2000) String summaryKo,
        @Size(max = 2000) String summaryEn,
        Long documentId) {}
