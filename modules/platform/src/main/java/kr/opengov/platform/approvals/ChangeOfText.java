package kr.opengov.platform.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A reviewer's change of the text; see {@link DocumentText} for the parts.
 *
 * @param english null to leave the document in Korean only
 */
public record ChangeOfText(
        @NotNull @AuditSubject("document") Long documentId,
        long version,
        @NotBlank @Size(max = DocumentText.LONGEST_TITLE) String title,
        @NotBlank @Size(max = DocumentText.LONGEST_BODY) String body,
        @Size(max = DocumentText.LONGEST_BODY) String openBody,
        @Size(max = 2000) String remark,
        @Valid EnglishText english) {

    /** In Korean only. */
    public ChangeOfText(Long documentId, long version, String title, String body, String openBody, String remark) {
        this(documentId, version, title, body, openBody, remark, null);
    }
}
