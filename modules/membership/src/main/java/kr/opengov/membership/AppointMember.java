package kr.opengov.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Somebody who takes a seat. Affiliation and title are those of that time.
 *
 * @param version of the body, as it was read
 * @param seatId the seat, or null for a new one of the constituency
 * @param constituency of a new seat; null when {@code seatId} is given
 * @param personId in the directory; null enters a new person by {@code nameKo} or {@code nameEn}
 * @param term number of the body's term, or null
 * @param earlierTerms terms served before, as the source prints them: {@code 1,2}
 * @param to last day, or null while it goes on
 * @param overrideReason why a rule that refuses is set aside, or null
 */
public record AppointMember(
        @AuditSubject("body") @NotBlank String bodyCode,
        long version,
        Long seatId,
        Constituency constituency,
        Long personId,
        @Size(max = 100) String nameKo,
        @Size(max = 150) String nameEn,
        @Size(max = 300) String affiliation,
        @Size(max = 200) String title,
        @Min(1) @Max(200) Integer term,
        @Pattern(regexp = "\\d{1,3}(,\\d{1,3}){0,8}") String earlierTerms,
        @NotNull LocalDate from,
        LocalDate to,
        @Size(max = 500) String note,
        @NotBlank @Size(max = 1000) String source,
        @NotNull Confidence confidence,
        @Size(max = 1000) String overrideReason) {}
