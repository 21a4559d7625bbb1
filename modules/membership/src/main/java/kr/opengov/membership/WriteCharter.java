package kr.opengov.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A version of a charter; the one that was open ends on the day before. Figures as in {@link CharterView}.
 *
 * @param version of the body, as it was read
 */
public record WriteCharter(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 500) String basisKo,
        @Size(max = 500) String basisEn,
        @Min(1) @Max(1000) Integer maximum,
        @Min(0) @Max(100) Integer privatePercent,
        @Min(0) @Max(20) Integer chairs,
        @Min(1) @Max(60) Integer meetingMonths,
        @Min(1) @Max(100) Integer quorumPercent,
        @Min(1) @Max(120) Integer termMonths,
        @Min(1) @Max(20) Integer consecutiveTerms,
        @NotBlank @Size(max = 1000) String source,
        @Size(max = 1000) String note) {}
