package kr.opengov.platform.approvals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.documents.Block;

/**
 * A draft another module hands in.
 *
 * @param kind a code of the table {@code DOCUMENT_KIND}, such as {@code MINUTES}
 * @param sourceKey what it decides, such as {@code membership/minutes/12}; comes back in {@link DocumentOutcome}
 * @param line in order; empty for the usual line of the drafter's unit
 * @param drafterId the account that drafts; its unit issues the document
 * @param replaces the number of the document this one changes, or null
 */
public record NewDraft(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 150) String sourceKey,
        @NotNull @Valid DocumentText text,
        @NotNull List<@Valid DraftAnnex> annexes,
        @NotNull List<@Valid LinePerson> line,
        long drafterId,
        @Size(max = 130) String replaces) {

    public NewDraft {
        annexes = List.copyOf(annexes);
        line = List.copyOf(line);
    }

    /** An open document in the usual line, with blocks as text and without annexes. */
    public static NewDraft open(String kind, String sourceKey, String title, List<Block> body, long drafterId) {
        DocumentText text = new DocumentText(title, BodyText.of(body), null, DisclosureClass.OPEN, List.of(), null);
        return new NewDraft(kind, sourceKey, text, List.of(), List.of(), drafterId, null);
    }

    public NewDraft withAnnexes(List<DraftAnnex> given) {
        return new NewDraft(kind, sourceKey, text, given, line, drafterId, replaces);
    }

    public NewDraft withLine(List<LinePerson> given) {
        return new NewDraft(kind, sourceKey, text, annexes, given, drafterId, replaces);
    }

    /** Sent out to somebody (수신). */
    public NewDraft to(String recipients) {
        DocumentText sent = new DocumentText(
                text.title(),
                text.body(),
                text.openBody(),
                text.disclosure(),
                text.clauses(),
                recipients,
                text.english());
        return new NewDraft(kind, sourceKey, sent, annexes, line, drafterId, replaces);
    }

    /** With an English text of what the public reads. */
    public NewDraft inEnglish(String title, String body) {
        DocumentText both = new DocumentText(
                text.title(),
                text.body(),
                text.openBody(),
                text.disclosure(),
                text.clauses(),
                text.recipients(),
                EnglishText.of(title, body));
        return new NewDraft(kind, sourceKey, both, annexes, line, drafterId, replaces);
    }

    /** Not, or not wholly, open; see {@link DocumentText}. */
    public NewDraft disclosed(DisclosureClass disclosure, List<Integer> clauses, String openBody) {
        DocumentText closed = new DocumentText(
                text.title(), text.body(), openBody, disclosure, clauses, text.recipients(), text.english());
        return new NewDraft(kind, sourceKey, closed, annexes, line, drafterId, replaces);
    }
}
