package kr.opengov.integrity.internal.guide;

import java.util.UUID;
import kr.opengov.platform.Bilingual;

/** A receiving body as a query delivers it. */
public record BodyLine(UUID entryId, String nameKo, String nameEn) {

    Bilingual name() {
        return new Bilingual(nameKo, nameEn, true);
    }
}
