package kr.opengov.integrity.internal.calendar;

/** In what a period is measured. */
public enum PeriodUnit {
    DAYS,
    MONTHS,
    YEARS,
    /** 지체 없이: due on the day of the event. */
    AT_ONCE
}
