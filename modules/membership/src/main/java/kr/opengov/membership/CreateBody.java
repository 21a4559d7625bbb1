package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A body to found.
 *
 * @param code public, capitals, digits and hyphens
 * @param parentCode the body above it, or null
 * @param memberCode the member it belongs to; null for the partnership itself
 * @param ruleCode the dated rule of its size, terms and chairs
 * @param openToAll whether a citizen may ask to join
 */
public record CreateBody(
        @AuditSubject("body") @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_-]{2,39}")
        String code,

        @NotBlank @Size(max = 150) String nameKo,
        @NotBlank @Size(max = 150) String nameEn,
        @NotNull BodyKind kind,
        @Size(max = 40) String parentCode,
        @Size(max = 60) String memberCode,
        @NotBlank @Size(max = 80) String ruleCode,
        @NotNull LocalDate founded,
        boolean openToAll,
        @Size(max = 1000) String purposeKo,
        @Size(max = 1000) String purposeEn,
        @NotBlank @Size(max = 1000) String source) {}
