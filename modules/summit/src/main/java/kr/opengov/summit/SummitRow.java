package kr.opengov.summit;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A summit in the list of summits.
 *
 * @param acronym its name in addresses
 * @param sessions the sessions of its public programme
 */
public record SummitRow(
        String acronym, Bilingual title, Bilingual venue, LocalDate firstDay, LocalDate lastDay, long sessions) {

    /** As the query delivers it. */
    public SummitRow(
            String acronym,
            String titleKo,
            String titleEn,
            boolean titleEnOfficial,
            String venueKo,
            String venueEn,
            LocalDate firstDay,
            LocalDate lastDay,
            long sessions) {
        this(
                acronym,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                new Bilingual(venueKo, venueEn, true),
                firstDay,
                lastDay,
                sessions);
    }
}
