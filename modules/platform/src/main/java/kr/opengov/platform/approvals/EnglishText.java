package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kr.opengov.platform.Blank;

/**
 * What a document says in English, beside the Korean text that counts.
 *
 * @param body a translation of what the public may read, as {@link BodyText} reads it: of the whole text, or of the open
 *     part of a document that is partly open
 */
public record EnglishText(
        @NotNull @Size(max = DocumentText.LONGEST_TITLE) String title,
        @NotNull @Size(max = DocumentText.LONGEST_BODY) String body)
        implements Serializable {

    /** Null when neither is written. */
    public static EnglishText of(String title, String body) {
        return Blank.is(title) && Blank.is(body)
                ? null
                : new EnglishText(title == null ? "" : title, body == null ? "" : body);
    }
}
