package kr.opengov.summit;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * A line of the history.
 *
 * @param subject what kind of thing was changed
 * @param code the session's code, or null
 * @param session the session's title, or null
 * @param field what of it
 * @param before the text before, or null; of a slot its times and room
 * @param after the text after, or null
 * @param who the account's name, or null
 * @param undone whether it was taken back, or took something back
 */
public record ChangeRow(
        Instant at,
        String subject,
        String code,
        Bilingual session,
        String field,
        SlotText before,
        SlotText after,
        String who,
        boolean undone) {

    /**
     * A text, or where a slot stood.
     *
     * @param text null for a slot
     * @param startsAt null for a text
     * @param room null while it is open
     */
    public record SlotText(String text, Instant startsAt, Instant endsAt, Bilingual room) {}
}
