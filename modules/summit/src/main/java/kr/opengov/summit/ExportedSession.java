package kr.opengov.summit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import kr.opengov.platform.Bilingual;

/**
 * A slot of a session in lists for spreadsheets.
 *
 * @param guid the slot's
 * @param start in the summit's zone; null without a time
 * @param status CONFIRMED, TENTATIVE or CANCELLED
 */
public record ExportedSession(
        String code,
        UUID guid,
        Bilingual title,
        ZonedDateTime start,
        ZonedDateTime end,
        Bilingual room,
        Bilingual theme,
        String format,
        List<Bilingual> hosts,
        List<Bilingual> speakers,
        List<String> spoken,
        List<String> interpretation,
        Bilingual summary,
        String status) {
    public ExportedSession {
        hosts = List.copyOf(hosts);
        speakers = List.copyOf(speakers);
        spoken = List.copyOf(spoken);
        interpretation = List.copyOf(interpretation);
    }
}
