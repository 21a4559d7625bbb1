package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as its reporter sees it.
 *
 * @param deadlines running deadlines, the next one first
 * @param protections the requests for protection, each with its own state and deadlines
 * @param actions what the reporter may do to its course now
 * @param identityGiven whether the reporter gave a name, at once or later
 * @param consent whether the name may go along to another body; null when not answered
 * @param nameRequests requests of officers for the name that the reporter can agree to
 * @param acknowledgement the signed acknowledgement, as on the receipt; null when the report has none
 */
public record ReporterCase(
        ReportKind kind,
        CaseState state,
        LocalDate receivedOn,
        List<DeadlineView> deadlines,
        List<CaseLine> lines,
        List<ProtectionView> protections,
        List<CaseAction> actions,
        boolean withdrawn,
        boolean identityGiven,
        Boolean consent,
        List<NameRequest> nameRequests,
        String acknowledgement) {

    @Override
    public String toString() {
        return "ReporterCase";
    }
}
