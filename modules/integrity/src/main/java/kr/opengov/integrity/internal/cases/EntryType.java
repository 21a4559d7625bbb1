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
    /** A request for protection against retaliation; the fields tell its number and perhaps a day. */
    PROTECTION,
    /** A step with a request for protection, as the reporter may read it. */
    PROTECTION_STEP,
    OBJECTION,
    /** A step of the procedure with its reason, as the reporter may read it. */
    STEP,
    /** An internal note of officers. */
    NOTE,
    /** A proposal for a second person, under the notes key. */
    PROPOSAL,
    /** The decision on a proposal. */
    DECISION,
    /** That a deadline was extended, and why. */
    EXTENSION,
    /** That the case is worked by another law. */
    KIND_CHANGED,
    /** That an officer asked for the sealed name, and why. */
    IDENTITY_REQUESTED,
    /** Whether the reporter lets an officer who asked see the name, under the identity key: a custodian reads it. */
    IDENTITY_ANSWERED,
    /** That a custodian released the name until a day, under the identity key. */
    IDENTITY_RELEASED,
    /** That a custodian kept the name sealed, under the identity key. */
    IDENTITY_KEPT,
    /** Why an officer downloaded a file, under the notes key. */
    DOWNLOAD,
    /** That an officer stepped back, under the notes key. */
    RECUSAL
}
