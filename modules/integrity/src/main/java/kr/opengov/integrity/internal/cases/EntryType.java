package kr.opengov.integrity.internal.cases;

/** What an entry of a case is. Sealed with it. */
public enum EntryType {
    /** The report itself. */
    REPORT,
    /** Who the reporter is, under the identity key. */
    IDENTITY,
    /** A message, by the reporter or an officer. */
    MESSAGE,
    /** An answer to a request for a supplement. */
    SUPPLEMENT,
    /** A change of the report by its reporter; the first text stays. */
    AMENDMENT,
    /** A file; the fields tell its name, length and id. */
    FILE,
    WITHDRAWAL,
    /** That the reporter gave a name later, and for whom. */
    REVEALED,
    /** Whether the name may go along to another body. */
    CONSENT,
    /** A request for protection against retaliation. */
    PROTECTION,
    OBJECTION,
    /** A step of the procedure with its reason, as the reporter may read it. */
    STEP,
    /** An internal note of officers. */
    NOTE,
    /** A proposal for a second person, under the notes key. */
    PROPOSAL,
    /** The decision on a proposal. */
    DECISION,
    /** Why an officer downloaded a file, under the notes key. */
    DOWNLOAD,
    /** That an officer stepped back, under the notes key. */
    RECUSAL
}
