package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A file to attach (붙임).
 *
 * @param title what stands behind its number; the name of the file when blank
 * @param fileName the name the user's file has
 * @param openPart whether the public may read it when the document is partly open
 */
public record NewAnnex(
        @NotNull @AuditSubject("document") Long documentId,
        long version,
        @Size(max = 200) String title,
        @NotBlank @Size(max = 255) String fileName,
        boolean openPart) {}
