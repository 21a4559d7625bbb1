package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A period agencies report on.
 *
 * @param dueOn the last day to report on it
 */
public record ReportingPeriod(LocalDate from, LocalDate to, LocalDate dueOn) {

    /** Whether the report is late when it has not come by a day. */
    public boolean over(LocalDate day) {
        return dueOn.isBefore(day);
    }
}
