package kr.opengov.summit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A theme to add, or the changed form of one.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 * @param code its name in addresses; it stays what it was when the theme was added
 * @param position where it stands among the themes, from 1; pages choose the colour by it
 */
public record SaveTheme(
        @AuditSubject("theme") Long id,
        long version,
        @NotBlank String acronym,

        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9_-]{0,39}")
        String code,

        @Min(1) @Max(999) int position,
        @NotBlank @Size(max = 200) String titleKo,
        @Size(max = 100) String shortTitleKo,
        @Size(max = 200) String titleEn) {}
