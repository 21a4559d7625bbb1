package kr.opengov.platform.inbox;

/** What is to be done; pages filter by it and name it {@code inbox.kind.KIND}. */
public enum WorkKind {
    /** A document waits for a review (검토) or for a cooperating unit (협조). */
    DOCUMENT_REVIEW,
    /** A document waits for its approval (결재). */
    DOCUMENT_APPROVAL,
    /** A document came back to its drafter (반려). */
    DOCUMENT_RETURNED,
    /** Somebody waits for an answer. */
    ANSWER,
    /** A report is to be handed in. */
    REPORT,
    /** A conflict, of interests or of a programme, is to be resolved. */
    CONFLICT,
    /** A case of the register is to be decided or moved on. */
    CASE,
    /** A meeting is to be prepared or recorded. */
    MEETING,
    /** Anything else. */
    TASK
}
