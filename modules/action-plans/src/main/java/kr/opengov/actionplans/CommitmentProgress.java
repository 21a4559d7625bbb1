package kr.opengov.actionplans;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What became of a commitment by a day.
 *
 * @param commitment as in addresses, such as {@code KOR/6/7}
 * @param reported by the agencies' own reports
 * @param verified by those who looked
 * @param weightsSum what the weights add up to; null when none are given
 * @param reports the latest first, replaced ones too
 * @param lastNews the last day a report or an evidence came in, or null
 * @param due the period to report on next or overdue, or null when the calendar knows none
 * @param dueReported whether it was reported on
 */
public record CommitmentProgress(
        Long commitmentId,
        String commitment,
        ProgressFigure reported,
        ProgressFigure verified,
        Integer weightsSum,
        List<LeadAgency> agencies,
        List<MilestoneView> milestones,
        List<IndicatorView> indicators,
        List<ReportView> reports,
        List<EvidenceView> evidence,
        LocalDate lastNews,
        ReportingPeriod due,
        boolean dueReported) {

    public CommitmentProgress {
        agencies = List.copyOf(agencies);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
    }

    /** Days since something came in; null when nothing ever did. */
    public Long daysSilent(LocalDate day) {
        return lastNews == null ? null : ChronoUnit.DAYS.between(lastNews, day);
    }

    /** The reports that count, without those a later revision replaced. */
    public List<ReportView> currentReports() {
        return reports.stream().filter(ReportView::current).toList();
    }
}
