package kr.opengov.platform.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.PersonConcerned;

/** An administrator corrects who an account belongs to: name, unit (소속) and position (직위). */
public record AccountChange(
        @AuditSubject("account") @PersonConcerned long accountId,
        long version,
        @NotBlank @Size(max = 100) String nameKo,
        @Size(max = 100) String nameEn,
        @NotBlank @Pattern(regexp = "ko|en") String language,
        @Size(max = 200) String unit,
        @Size(max = 100) String position) {}
