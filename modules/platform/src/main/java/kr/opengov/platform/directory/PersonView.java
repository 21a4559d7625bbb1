package kr.opengov.platform.directory;

import kr.opengov.platform.Bilingual;

/**
 * A person of the directory.
 *
 * @param nameNative the name in the person's own script, where that is neither Hangul nor Latin
 * @param note what helps the desk to tell people apart; not for the public
 * @param mergedInto the entry this one was merged into, or null
 */
public record PersonView(
        long id,
        long version,
        String code,
        String nameKo,
        String nameEn,
        String nameNative,
        String note,
        Long mergedInto) {

    public Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }
}
