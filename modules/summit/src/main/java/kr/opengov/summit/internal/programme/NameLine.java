package kr.opengov.summit.internal.programme;

import kr.opengov.platform.Bilingual;

/** The name of a person in a session as a query delivers it. */
public record NameLine(long sessionId, String nameKo, String nameEn) {

    Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }
}
