package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Who holds an office from a day: the one before leaves on the day before, on every seat that follows the office.
 *
 * @param bodyCode a body with a seat that follows the office
 * @param version of the body, as it was read
 * @param personId in the directory; null enters a new person by name
 */
public record RecordOfficeHolder(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        @NotBlank @Size(max = 60) String officeCode,
        Long personId,
        @Size(max = 100) String nameKo,
        @Size(max = 150) String nameEn,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 1000) String source) {}
