package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * A session without time.
 *
 * @param minutes how long it shall be, or null
 */
public record UnscheduledSession(
        long id, String code, Bilingual title, SessionState state, Integer themePosition, Integer minutes) {

    /** What a session is given when nobody said how long it shall be. */
    public static final int USUAL_MINUTES = 60;

    /** As the query delivers it. */
    public UnscheduledSession(
            Long id,
            String code,
            String titleKo,
            String titleEn,
            SessionState state,
            Integer themePosition,
            Integer minutes) {
        this((long) id, code, new Bilingual(titleKo, titleEn, true), state, themePosition, minutes);
    }

    /** How long its slot will be. */
    public int length() {
        return minutes == null ? USUAL_MINUTES : minutes;
    }
}
