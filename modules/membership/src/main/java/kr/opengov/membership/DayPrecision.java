package kr.opengov.membership;

/** How much of a day the source prints. The register keeps the first day of the printed period and this mark. */
public enum DayPrecision {
    DAY,
    MONTH,
    YEAR,
    /** No source prints it; the day kept is the latest by which the fact is known to hold. */
    UNKNOWN
}
