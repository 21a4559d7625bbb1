package kr.opengov.integrity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * A report as it is handed in.
 *
 * @param identity who the reporter is and how to reach this person; ignored for an anonymous report
 * @param excluded officers who must not handle it ({@link OfficerChoice#id})
 * @param headAccused whether the head of the agency is accused
 * @param rightsVersion version of the sheet of rights the reporter was shown
 */
public record NewReport(
        @NotNull ReportKind kind,
        @NotNull ReportMode mode,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 50_000) String text,
        @Size(max = 1000) String identity,
        @NotNull @Size(max = 50) Set<UUID> excluded,
        boolean headAccused,
        @NotBlank @Size(max = 20) String rightsVersion) {

    /** Never the content: this ends up in logs. */
    @Override
    public String toString() {
        return "NewReport";
    }
}
