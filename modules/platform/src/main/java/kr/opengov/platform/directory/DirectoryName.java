package kr.opengov.platform.directory;

import kr.opengov.platform.Bilingual;

/**
 * What a person or body is called and where its page is.
 *
 * @param id the id of the entry that stays, which after a merge is not the one asked for
 * @param code the code of the public address
 * @param nameKo may be null when there is an English one
 */
public record DirectoryName(long id, String code, String nameKo, String nameEn) {

    public Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }
}
