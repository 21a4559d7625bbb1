package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A seat to add to a body.
 *
 * @param version of the body, as it was read
 * @param officeKo for a seat ex officio: the office whose holder sits here; otherwise null
 * @param chair whoever sits here is a chair
 */
public record AddSeat(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        @NotNull Constituency constituency,
        @Size(max = 200) String labelKo,
        @Size(max = 200) String labelEn,
        @Size(max = 200) String officeKo,
        @Size(max = 200) String officeEn,
        boolean chair,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 1000) String source) {}
