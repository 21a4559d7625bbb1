package kr.opengov.summit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A summit as its organisers work on it.
 *
 * @param gridMinutes in what steps the editor places
 * @param workVersion counts the changes of the work in progress
 */
public record DeskSummit(
        long id,
        String acronym,
        Bilingual title,
        ZoneId zone,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime dayChange,
        int gridMinutes,
        long workVersion) {

    /** As the query delivers it. */
    public DeskSummit(
            Long id,
            String acronym,
            String titleKo,
            String titleEn,
            boolean titleEnOfficial,
            String zone,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalTime dayChange,
            int gridMinutes,
            long workVersion) {
        this(
                id,
                acronym,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                ZoneId.of(zone),
                firstDay,
                lastDay,
                dayChange,
                gridMinutes,
                workVersion);
    }

    /** Every day, first to last. */
    public List<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }
}
