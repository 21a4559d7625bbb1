package kr.opengov.integrity.internal.keys;

/** What a key opens; the kinds of one case are wrapped for different people. */
public enum KeyKind {
    /** Texts and messages: assigned officers, reporter, recovery. */
    CONTENT,
    /** Who the reporter is: custodian, reporter, recovery, never officers. */
    IDENTITY,
    /** Internal notes: officers, recovery, never the reporter. */
    NOTES,
    /** What the list shows without opening a case: officers, recovery. */
    HEADER,
    /** One attachment. */
    ATTACHMENT,
    /** The private half of a person's key pair. */
    VAULT
}
