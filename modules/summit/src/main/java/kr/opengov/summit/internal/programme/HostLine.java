package kr.opengov.summit.internal.programme;

import kr.opengov.platform.Bilingual;
import kr.opengov.summit.HostView;

/** A host of a session as a query delivers it. */
public record HostLine(long sessionId, String nameKo, String nameEn, String unit) {

    HostView view() {
        return new HostView(new Bilingual(nameKo, nameEn, true), unit);
    }
}
