package kr.opengov.integrity.internal.calendar;

/** Why a clock runs. */
public enum ClockNature {
    /** A law binds this receiver. */
    LEGAL,
    /** The agency keeps the time of a law that does not bind it, and says so. */
    INTERNAL,
    /** A policy of the agency, which it may switch off by ending the row. */
    POLICY
}
