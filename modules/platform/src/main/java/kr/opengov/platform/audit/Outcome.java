package kr.opengov.platform.audit;

/** What became of an audited action. */
public enum Outcome {
    /** The change was made; the entry stands in the same transaction. */
    DONE,
    /** A rule or a right said no; nothing was changed. */
    REFUSED,
    /** An error; nothing was changed. */
    FAILED
}
