package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/** A reviewer's change of the text; see {@link DocumentText} for the parts. */
public record ChangeOfText(
        @NotNull @AuditSubject("document") Long documentId,
        long version,
        @NotBlank @Size(max = DocumentText.LONGEST_TITLE) String title,
        @NotBlank @Size(max = DocumentText.LONGEST_BODY) String body,
        @Size(max = DocumentText.LONGEST_BODY) String openBody,
        @Size(max = 2000) String remark) {}
