package kr.opengov.summit;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * A speaker in the list of the desk.
 *
 * @param personId the person in the directory
 * @param country the country stood for, or null
 * @param sessions how many sessions; {@code confirmed} and {@code declined} of them were answered
 * @param invitedAt when the last invitation was sent, or null
 */
public record SpeakerLine(
        long personId,
        Bilingual name,
        Bilingual country,
        int sessions,
        int confirmed,
        int declined,
        Instant invitedAt) {}
