package kr.opengov.membership;

/** The reviews a member can be under; several may run at the same time, one of each kind. */
public enum ReviewKind {
    /** Two consecutive cycles contrary to process (OGP Procedural Review). */
    PROCEDURAL,
    /** Below the minimum score in two consecutive years. */
    ELIGIBILITY,
    /** A concern raised under the partnership's Response Policy; no rule of this register gives the ground. */
    RESPONSE_POLICY
}
