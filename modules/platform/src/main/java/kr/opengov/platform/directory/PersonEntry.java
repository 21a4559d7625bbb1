package kr.opengov.platform.directory;

import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.PersonConcerned;

/**
 * A person to add, or the corrected form of one. At least one of the Korean and the English name is there.
 *
 * @param id null to add
 * @param version the version that was read; ignored when adding
 */
public record PersonEntry(
        @PersonConcerned("person") Long id,
        long version,
        @Size(max = 100) String nameKo,
        @Size(max = 150) String nameEn,
        @Size(max = 150) String nameNative,
        @Size(max = 500) String note) {}
