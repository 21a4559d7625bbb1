package kr.opengov.actionplans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/**
 * The report of an agency on one period of one commitment.
 *
 * @param agencyCode the agency that reports; the caller must hold the role for it
 * @param periodTo the last day of the period
 * @param basedOn how many revisions of this report were there when the form was opened
 */
public record FileProgressReport(
        @AuditSubject("commitment") @NotBlank String commitment,
        @NotBlank @Size(max = 7) String agencyCode,
        @NotNull LocalDate periodTo,
        int basedOn,
        @NotBlank @Size(max = 4000) String textKo,
        @Size(max = 4000) String textEn,
        @NotNull List<@Valid MilestoneAnswer> milestones,
        @NotNull List<@Valid MeasurementAnswer> measurements) {

    public FileProgressReport {
        milestones = List.copyOf(milestones);
        measurements = List.copyOf(measurements);
    }
}
