package kr.opengov.summit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * A summit: when and where it is held.
 *
 * @param zone the zone its programme is written in
 * @param source where the facts come from
 */
public record SummitView(
        String acronym,
        Bilingual title,
        Bilingual slogan,
        Bilingual venue,
        ZoneId zone,
        LocalDate firstDay,
        LocalDate lastDay,
        AttendanceMode attendanceMode,
        Bilingual source) {

    /** Every day of the summit, first to last. */
    public List<LocalDate> days() {
        return firstDay.datesUntil(lastDay.plusDays(1)).toList();
    }
}
