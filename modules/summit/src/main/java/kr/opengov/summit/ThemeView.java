package kr.opengov.summit;

import kr.opengov.platform.Bilingual;

/**
 * A theme of a summit.
 *
 * @param code its name in addresses
 * @param position from 1; pages choose the colour by it
 */
public record ThemeView(String code, int position, Bilingual title) {

    /** As the query delivers it. */
    public ThemeView(String code, int position, String titleKo, String titleEn, boolean titleEnOfficial) {
        this(code, position, new Bilingual(titleKo, titleEn, titleEnOfficial));
    }
}
