package kr.opengov.platform.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * An organisation to add, or the corrected form of one. At least one of the Korean and the English name is there.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 * @param successorCode the code of the organisation of this directory that took its place, or null
 */
public record OrganisationEntry(
        @AuditSubject("organisation") Long id,
        long version,
        @NotNull OrganisationKind kind,
        String agencyCode,
        @Size(max = 200) String nameKo,
        @Size(max = 200) String nameEn,
        String countryCode,
        LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 60) String successorCode) {}
