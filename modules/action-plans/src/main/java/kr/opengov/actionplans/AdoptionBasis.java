package kr.opengov.actionplans;

/** What an adoption rests on; a council may not exist yet. */
public enum AdoptionBasis {
    /** A decision of a body. */
    DECISION,
    /** An internal approval (결재). */
    DOCUMENT,
    /** The outcome of a consultation. */
    CONSULTATION
}
