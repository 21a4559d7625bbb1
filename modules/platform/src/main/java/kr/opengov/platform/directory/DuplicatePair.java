package kr.opengov.platform.directory;

import kr.opengov.platform.Bilingual;

/** Two entries that may be one: the same name, or the same code of an agency. */
public record DuplicatePair(Entry first, Entry second) {

    /** @param detail what tells people or bodies of one name apart: the note of a person, the agency code of a body */
    public record Entry(long id, String code, String nameKo, String nameEn, String detail) {

        public Bilingual name() {
            return new Bilingual(nameKo, nameEn, true);
        }
    }
}
