package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A commitment on the desk of those who report on it.
 *
 * @param commitment as in addresses, such as {@code KOR/6/7}
 * @param agencies the lead agencies as printed
 * @param lastReported the end of the last period reported on, or null
 * @param due the period to report on, or null when the calendar knows none
 * @param dueReported whether it was reported on
 */
public record CommitmentWork(
        String commitment,
        Bilingual planTitle,
        String number,
        Bilingual title,
        String agencies,
        ProgressFigure reported,
        ProgressFigure verified,
        LocalDate lastReported,
        ReportingPeriod due,
        boolean dueReported) {

    /** Whether the report of the period is late. */
    public boolean overdue(LocalDate day) {
        return due != null && !dueReported && due.over(day);
    }
}
