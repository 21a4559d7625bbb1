package kr.opengov.summit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Bilingual;

/**
 * What a speaker finds of himself or herself.
 *
 * @param name as the directory knows it, or null for an account that speaks for nobody
 * @param talks the parts in sessions, the latest summit first
 * @param profile what the form of the profile would send if nothing were changed
 * @param times availability by summit, the latest first
 */
public record MySpeakerSheet(Bilingual name, List<MyTalk> talks, SaveProfile profile, List<Times> times) {

    public MySpeakerSheet {
        talks = List.copyOf(talks);
        times = List.copyOf(times);
    }

    /** When the speaker can come to a summit, and when not. */
    public record Times(
            String acronym,
            Bilingual summit,
            ZoneId zone,
            LocalDate firstDay,
            LocalDate lastDay,
            List<AvailabilityRow> periods) {

        public Times {
            periods = List.copyOf(periods);
        }
    }
}
