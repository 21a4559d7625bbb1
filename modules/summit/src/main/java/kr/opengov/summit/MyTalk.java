package kr.opengov.summit;

import java.time.Instant;
import java.time.ZoneId;
import kr.opengov.platform.Bilingual;

/**
 * A part of the caller in a session. Time and room are those of the release that visitors see, never of the work in
 * progress.
 *
 * @param released whether visitors see the session
 * @param startsAt null without a released time
 * @param room null without a released room
 * @param asked whether an answer is still asked for
 */
public record MyTalk(
        long id,
        long version,
        String acronym,
        Bilingual summit,
        ZoneId zone,
        String code,
        Bilingual title,
        SessionState state,
        SpeakerRole role,
        Confirmation confirmation,
        boolean released,
        Instant startsAt,
        Instant endsAt,
        Bilingual room,
        boolean asked) {}
