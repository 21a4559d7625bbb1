package kr.opengov.actionplans;

import java.io.Serializable;

/**
 * The official document that decides a call, the answers to a call or the delivery of a plan.
 *
 * @param documentId its page is {@code /desk/documents/ID}
 * @param state what became of it
 * @param number the registration number, once it is approved
 * @param reason why it was returned, or what its drafter said when he took it back; null otherwise
 */
public record DecisionPaper(long documentId, State state, String number, String reason) implements Serializable {

    /** Where the document stands. */
    public enum State {
        /** In the approval line; the matter does not change meanwhile. */
        UNDERWAY,
        /** Approved as handed in, and done. */
        APPROVED,
        /** Approved, but with another text than the matter has, or too late: nothing was done by itself. */
        APPROVED_APART,
        RETURNED,
        RECALLED
    }

    /** Whether the document has its number. */
    public boolean registered() {
        return number != null;
    }

    public boolean underway() {
        return state == State.UNDERWAY;
    }
}
