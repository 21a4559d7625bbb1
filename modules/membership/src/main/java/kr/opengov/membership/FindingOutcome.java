package kr.opengov.membership;

/** What a check of a body came to. */
public enum FindingOutcome {
    MET,
    NOT_MET,
    /** The register does not know enough: a holder nobody names, a day no source prints. */
    CANNOT_TELL
}
