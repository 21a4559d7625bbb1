package kr.opengov.platform.directory;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * An organisation of the directory.
 *
 * @param agencyCode seven digits of the standard administrative code (행정표준코드), or null
 * @param countryCode ISO 3166-1 alpha-3, or null
 * @param validTo the last day it existed under this name, or null
 * @param successorId what took its place, or null
 * @param mergedInto the entry this one was merged into, or null
 */
public record OrganisationView(
        long id,
        long version,
        String code,
        OrganisationKind kind,
        String agencyCode,
        String nameKo,
        String nameEn,
        String countryCode,
        LocalDate validFrom,
        LocalDate validTo,
        Long successorId,
        Long mergedInto) {

    public Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }
}
