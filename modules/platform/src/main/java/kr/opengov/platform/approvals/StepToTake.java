package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * An action on a document.
 *
 * @param version as it was read
 * @param remark a word to the others; the reason of a return
 * @param inspected whether the caller looked for resident registration numbers in the files the portal could not search
 */
public record StepToTake(
        @NotNull @AuditSubject("document") Long documentId,
        long version,
        @NotNull DocumentAction action,
        @Size(max = 2000) String remark,
        boolean inspected) {

    /** A step that vouches for no file. */
    public StepToTake(Long documentId, long version, DocumentAction action, String remark) {
        this(documentId, version, action, remark, false);
    }
}
