package kr.opengov.integrity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A report as it is handed in.
 *
 * @param identity who the reporter is and how to reach this person; ignored for an anonymous report
 * @param excluded officers who must not handle it ({@link OfficerChoice#id})
 * @param headAccused whether the head of the agency is accused
 * @param rightsVersion version of the sheet of rights the reporter was shown
 * @param details answers to the questions of this kind of report, by their name
 * @param consent whether the name may go along when another body takes the case over; null when not answered
 * @param possibleSpam whether more came from one place than people write; it is read all the same, after the others
 */
public record NewReport(
        @NotNull ReportKind kind,
        @NotNull ReportMode mode,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 50_000) String text,
        @Size(max = 1000) String identity,
        @NotNull @Size(max = 50) Set<UUID> excluded,
        boolean headAccused,
        @NotBlank @Size(max = 20) String rightsVersion,

        @NotNull @Size(max = 20)
        Map<@Pattern(regexp = "[a-z][A-Za-z]{0,30}") String, @NotNull @Size(max = 4000) String> details,

        Boolean consent,
        boolean possibleSpam) {

    /** Without answers to further questions. */
    public NewReport(
            ReportKind kind,
            ReportMode mode,
            String subject,
            String text,
            String identity,
            Set<UUID> excluded,
            boolean headAccused,
            String rightsVersion) {
        this(kind, mode, subject, text, identity, excluded, headAccused, rightsVersion, Map.of(), null, false);
    }

    /** Never the content: this ends up in logs. */
    @Override
    public String toString() {
        return "NewReport";
    }
}
