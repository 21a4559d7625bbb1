package kr.opengov.membership;

import java.io.Serializable;

/**
 * The official document that decides minutes.
 *
 * @param documentId its page is {@code /desk/documents/ID}
 * @param state what became of it
 * @param number the registration number, once it is approved
 * @param reason why it was returned, or what its drafter said when he took it back; null otherwise
 */
public record MinutesPaper(long documentId, State state, String number, String reason) implements Serializable {

    /** Where the document of the minutes stands. */
    public enum State {
        /** In the approval line; the minutes do not change meanwhile. */
        UNDERWAY,
        /** Approved as drafted: the minutes are approved with it. */
        APPROVED,
        /** Approved, but a reviewer changed the text: the draft has to follow before it is approved. */
        APPROVED_CHANGED,
        RETURNED,
        RECALLED
    }

    /** Whether the document has its number. */
    public boolean registered() {
        return number != null;
    }
}
