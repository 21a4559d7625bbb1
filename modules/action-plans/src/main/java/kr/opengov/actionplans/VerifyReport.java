package kr.opengov.actionplans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What somebody else than the agency found about a report.
 *
 * @param note needed where a milestone is found to differ from what was reported
 */
public record VerifyReport(
        @AuditSubject("report") @NotNull Long reportId,
        long version,
        @NotNull List<@Valid MilestoneAnswer> milestones,
        @Size(max = 2000) String note) {

    public VerifyReport {
        milestones = List.copyOf(milestones);
    }
}
