package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as its reporter sees it.
 *
 * @param deadlines running deadlines, the next one first
 * @param actions what the reporter may do to its course now
 */
public record ReporterCase(
        ReportKind kind,
        CaseState state,
        LocalDate receivedOn,
        List<DeadlineView> deadlines,
        List<CaseLine> lines,
        List<CaseAction> actions,
        boolean withdrawn) {

    @Override
    public String toString() {
        return "ReporterCase";
    }
}
