package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What is changed about a plan itself.
 *
 * @param plan as in addresses, such as {@code KOR/7}
 */
public record EditPlan(
        @AuditSubject("plan") @NotBlank String plan,
        long version,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @Size(max = 1000) String noteKo,
        @Size(max = 1000) String noteEn) {}
