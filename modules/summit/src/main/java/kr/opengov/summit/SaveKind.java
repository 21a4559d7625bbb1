package kr.opengov.summit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A kind of session to add, or the changed form of one. Kinds are the same for every summit.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 * @param code its name in files; it stays what it was when the kind was added
 * @param minutes the usual length, or null
 * @param runsAlone whether nothing but exhibitions runs beside it
 * @param forHeads whether heads of delegation must not be missed elsewhere while it runs
 */
public record SaveKind(
        @AuditSubject("kind") Long id,
        long version,
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @Min(1) @Max(999) int position,
        @NotBlank @Size(max = 100) String nameKo,
        @NotBlank @Size(max = 100) String nameEn,
        @Min(1) @Max(1440) Integer minutes,
        boolean runsAlone,
        boolean forHeads,
        boolean needsModerator) {}
