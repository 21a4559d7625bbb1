package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * An action on a document.
 *
 * @param version as it was read
 * @param remark a word to the others; the reason of a return
 */
public record StepToTake(
        @NotNull @AuditSubject("document") Long documentId,
        long version,
        @NotNull DocumentAction action,
        @Size(max = 2000) String remark) {}
