package kr.opengov.platform.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a drafter writes.
 *
 * @param body as {@link BodyText} reads it
 * @param openBody what the public may read of a partly open document; null otherwise
 * @param clauses items of 정보공개법 제9조 제1항, 1 to 8; empty for an open document
 * @param recipients 수신; null for a document that stays in the house (내부결재)
 * @param english null for a document in Korean only
 */
public record DocumentText(
        @NotBlank @Size(max = DocumentText.LONGEST_TITLE) String title,
        @NotBlank @Size(max = DocumentText.LONGEST_BODY) String body,
        @Size(max = DocumentText.LONGEST_BODY) String openBody,
        @NotNull DisclosureClass disclosure,
        @NotNull @Size(max = 8) List<Integer> clauses,
        @Size(max = 1000) String recipients,
        @Valid EnglishText english) {

    /** Characters a title may have. */
    public static final int LONGEST_TITLE = 200;

    /** Characters a text may have: more than 200 printed pages. */
    public static final int LONGEST_BODY = 400_000;

    public DocumentText {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    /** In Korean only. */
    public DocumentText(
            String title,
            String body,
            String openBody,
            DisclosureClass disclosure,
            List<Integer> clauses,
            String recipients) {
        this(title, body, openBody, disclosure, clauses, recipients, null);
    }
}
