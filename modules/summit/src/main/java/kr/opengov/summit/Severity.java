package kr.opengov.summit;

/** How grave a conflict of the schedule is. */
public enum Severity {
    FATAL,
    WARNING,
    INFO
}
