package kr.opengov.integrity.internal.calendar;

/** Which deadline a clock counts to. */
public enum ClockCode {
    ACKNOWLEDGE,
    FEEDBACK,
    TRIAGE,
    SUPPLEMENT,
    INVESTIGATE,
    TELL_COMMISSION,
    TELL_REPORTER,
    OBJECT,
    DECIDE_OBJECTION,
    APPLY_FOR_PROTECTION,
    DECIDE_PROTECTION,
    WATCH_PROTECTION,
    END_PROTECTION_WATCH
}
