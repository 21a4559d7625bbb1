package kr.opengov.platform.directory;

import jakarta.validation.constraints.NotNull;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Says that two entries are one person or body.
 *
 * @param stayingId the entry that stands for both from now on
 * @param mergedId the entry that leads to it
 */
public record MergeEntries(
        @NotNull DirectoryKind kind,
        @AuditSubject("directory") @NotNull Long stayingId,
        @NotNull Long mergedId) {}
