package kr.opengov.platform.codes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A row to add to a code table: a new code, a renaming from a day on, the end of a code, or a correction.
 *
 * @param corrects the row this one takes the place of, or null when it adds a period
 */
public record NewCodeEntry(
        @NotBlank @Size(max = 40) String kind,
        @AuditSubject("code") @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String labelKo,
        @NotBlank @Size(max = 200) String labelEn,
        @Size(max = 40) String parent,
        int position,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 40) String successor,
        @NotBlank @Size(max = 500) String source,
        boolean confirmed,
        Long corrects) {}
