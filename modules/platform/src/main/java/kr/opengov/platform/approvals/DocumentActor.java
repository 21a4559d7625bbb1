package kr.opengov.platform.approvals;

/** What somebody is to a document at the moment; one person may be several of them. */
public enum DocumentActor {
    DRAFTER,
    /** Whose step is open. */
    NEXT,
    /** Acts for the one whose step is open (업무대행). */
    ACTING,
    /** Anybody else. */
    OTHER
}
