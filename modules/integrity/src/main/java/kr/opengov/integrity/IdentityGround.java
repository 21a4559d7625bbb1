package kr.opengov.integrity;

/** On what a sealed name is released. */
public enum IdentityGround {
    /** The reporter agrees to this very request, on record. */
    CONSENT,
    /** A law demands it; its document has a number. */
    LEGAL_DUTY
}
