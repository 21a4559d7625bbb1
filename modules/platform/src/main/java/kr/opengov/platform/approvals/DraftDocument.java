package kr.opengov.platform.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A draft to begin or to go on with.
 *
 * @param documentId null for a new one
 * @param version as it was read; 0 for a new one
 * @param kind a code of the table {@code DOCUMENT_KIND}
 * @param line in order; empty while it is not known yet
 * @param replaces the number of the document this one changes, or null
 */
public record DraftDocument(
        @AuditSubject("document") Long documentId,
        long version,
        @NotBlank @Size(max = 40) String kind,
        @NotNull @Valid DocumentText text,
        @NotNull @Size(max = 20) List<@Valid LinePerson> line,
        @Size(max = 130) String replaces) {

    public DraftDocument {
        line = List.copyOf(line);
    }
}
