package kr.opengov.summit.internal.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.AttendanceMode;
import kr.opengov.summit.SummitView;

/** A summit as a query delivers it, with what only the module needs. */
public record SummitLine(
        long id,
        String acronym,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        String sloganKo,
        String sloganEn,
        String venueKo,
        String venueEn,
        String zone,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime dayChange,
        AttendanceMode attendanceMode,
        String sourceKo,
        String sourceEn) {

    ProgrammeDays days() {
        return new ProgrammeDays(ZoneId.of(zone), dayChange);
    }

    SummitView view() {
        return new SummitView(
                acronym,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                new Bilingual(sloganKo, sloganEn, true),
                new Bilingual(venueKo, venueEn, true),
                ZoneId.of(zone),
                firstDay,
                lastDay,
                attendanceMode,
                new Bilingual(sourceKo, sourceEn, true));
    }
}
