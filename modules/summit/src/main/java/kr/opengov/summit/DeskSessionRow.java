package kr.opengov.summit;

import java.time.Instant;
import kr.opengov.platform.Bilingual;

/**
 * A session in the list of the desk.
 *
 * @param pending a decision not announced, or null
 * @param startsAt when it begins first, or null without a place
 * @param people how many take part, {@code unconfirmed} of whom nobody confirmed
 */
public record DeskSessionRow(
        long id,
        String code,
        Bilingual title,
        SessionState state,
        SessionState pending,
        String themeKo,
        String themeEn,
        Instant startsAt,
        long people,
        long unconfirmed) {

    /** As the query delivers it. */
    public DeskSessionRow(
            Long id,
            String code,
            String titleKo,
            String titleEn,
            SessionState state,
            SessionState pending,
            String themeKo,
            String themeEn,
            Instant startsAt,
            Long people,
            Long unconfirmed) {
        this(
                (long) id,
                code,
                new Bilingual(titleKo, titleEn, true),
                state,
                pending,
                themeKo,
                themeEn,
                startsAt,
                (long) people,
                (long) unconfirmed);
    }

    public Bilingual theme() {
        return new Bilingual(themeKo, themeEn, true);
    }
}
