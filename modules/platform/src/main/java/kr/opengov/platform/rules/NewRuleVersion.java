package kr.opengov.platform.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A version of a rule to add.
 *
 * @param version the version of the rule's history that was read
 * @param corrects the version this one takes the place of, or null when it begins a new period
 * @param parameters a flat JSON object with the names the version before it has
 * @param confirmed whether the user compared it with the source
 */
public record NewRuleVersion(
        @AuditSubject("rule") @NotBlank @Size(max = 80) String rule,
        long version,
        Long corrects,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotBlank @Size(max = 4000) String parameters,
        @NotNull Effect effect,
        @NotBlank @Size(max = 2000) String contentKo,
        @NotBlank @Size(max = 2000) String contentEn,
        @NotBlank @Size(max = 1000) String source,
        @Size(max = 1000) String note,
        boolean confirmed) {}
