package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * A part of a session, in order.
 *
 * @param subtitle in Korean as printed, or null
 */
public record ItemView(int position, Bilingual title, String subtitle) {

    /** As the query delivers it. */
    public ItemView(int position, String titleKo, String titleEn, String subtitle) {
        this(position, new Bilingual(titleKo, titleEn, true), subtitle);
    }
}
