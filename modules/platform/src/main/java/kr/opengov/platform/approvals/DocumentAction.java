package kr.opengov.platform.approvals;

/** What somebody does with a document. */
public enum DocumentAction {
    /** Writes in it before it is handed in. */
    REVISE,
    /** Hands it in to the line (상신). */
    SUBMIT,
    /** Takes it back before anybody signed (회수). */
    RECALL,
    /** Reviews, cooperates or approves, whichever the step asks for. */
    SIGN,
    /** Changes the text as a reviewer; a new version. */
    CHANGE,
    /** Sends it back to the drafter with a reason (반려). */
    RETURN,
    /** Sends the approved document to its recipients (시행). */
    ENFORCE
}
