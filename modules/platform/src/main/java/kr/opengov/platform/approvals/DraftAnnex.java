package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An attachment of a draft another module hands in: text of the document's own, or a file it stored already.
 *
 * @param text as {@link BodyText} reads it, or null
 * @param fileId a file of the platform's store, or null
 * @param openPart whether the public may read it when the document is partly open
 */
public record DraftAnnex(
        @NotBlank @Size(max = 200) String title,
        @Size(max = DocumentText.LONGEST_BODY) String text,
        Long fileId,
        boolean openPart) {

    public static DraftAnnex ofText(String title, String text) {
        return new DraftAnnex(title, text, null, true);
    }

    public static DraftAnnex ofFile(String title, long fileId) {
        return new DraftAnnex(title, null, fileId, true);
    }
}
