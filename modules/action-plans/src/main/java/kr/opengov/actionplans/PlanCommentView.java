package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A comment with the reply to it.
 *
 * @param anchor the paragraph, such as {@code problem.2}
 * @param quote how the paragraph began when the comment was made
 * @param disposition of the reply; null while there is none
 */
public record PlanCommentView(
        Long id,
        String anchor,
        String quote,
        String name,
        String text,
        LocalDate receivedOn,
        Disposition disposition,
        String reply,
        LocalDate repliedOn) {

    public boolean answered() {
        return repliedOn != null;
    }

    /** As everybody may see it: a draft of a reply is none of it. */
    public PlanCommentView published() {
        return answered() ? this : new PlanCommentView(id, anchor, quote, name, text, receivedOn, null, null, null);
    }
}
