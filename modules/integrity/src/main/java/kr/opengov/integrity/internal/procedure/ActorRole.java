package kr.opengov.integrity.internal.procedure;

/** As what somebody acts on a case. */
public enum ActorRole {
    /** Whoever has the receipt code. */
    REPORTER,
    /** An officer. */
    OFFICER,
    CUSTODIAN,
    AUDITOR,
    STATISTICIAN,
    ADMINISTRATOR,
    /** The portal itself, by a timer. */
    PORTAL
}
