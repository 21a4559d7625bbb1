package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What is on record about a body itself, to correct or complete: a founding day that became known, another name, the day it
 * was dissolved. What stood before stays and can be seen. Code, kind and member of a body stay as they are.
 *
 * @param version the version the user saw
 * @param founded null where no source prints it
 * @param foundedPrecision how much of it the source prints; null without a day
 * @param dissolved last day, or null; who sits longer leaves on it
 * @param reason what was wrong or became known
 */
public record CorrectBody(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        @NotBlank @Size(max = 150) String nameKo,
        @NotBlank @Size(max = 150) String nameEn,
        @Size(max = 40) String parentCode,
        @NotBlank @Size(max = 80) String ruleCode,
        LocalDate founded,
        DayPrecision foundedPrecision,
        LocalDate dissolved,
        boolean openToAll,
        @Size(max = 1000) String purposeKo,
        @Size(max = 1000) String purposeEn,
        @NotBlank @Size(max = 1000) String source,
        @Size(max = 1000) String note,
        @NotNull Confidence confidence,
        @NotBlank @Size(max = 1000) String reason) {}
