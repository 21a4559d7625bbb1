package kr.opengov.summit.internal.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kr.opengov.platform.Bilingual;

/**
 * A schedule as a file gives it.
 *
 * @param head null for a list, which names no summit
 * @param themes in the order of the file
 * @param sessions in the order of the file
 */
record ImportedSchedule(Head head, List<Theme> themes, List<Event> sessions) {

    record Head(
            String acronym,
            String title,
            String venue,
            ZoneId zone,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalTime dayChange) {}

    /** @param slug the file's own short name, or null */
    record Theme(String slug, String title) {}

    /**
     * A session at its place.
     *
     * @param line where it begins in the file, from 1
     * @param guid of the session or of its slot
     * @param title in the language it is written in, or in both
     * @param startsAt null when it has no time yet
     * @param spoken ISO 639-1 codes
     * @param hosts null when the file says nothing of hosts
     */
    record Event(
            int line,
            UUID guid,
            Bilingual title,
            Bilingual subtitle,
            String theme,
            String format,
            Instant startsAt,
            Instant endsAt,
            String room,
            List<String> spoken,
            Bilingual summary,
            Bilingual description,
            String webAddress,
            List<Speaker> speakers,
            List<String> hosts,
            boolean cancelled) {}

    /**
     * Somebody in a session.
     *
     * @param key the same in the next file: the number or guid the source gives; null where it gives only the name
     * @param role null where the file does not say it
     */
    record Speaker(String key, String name, String role) {}
}
