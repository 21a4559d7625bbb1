package kr.opengov.summit.internal.programme;

import kr.opengov.platform.Bilingual;
import kr.opengov.summit.HostView;

/** A host of a session as a query delivers it. */
public record HostLine(long sessionId, Long organisationId, String nameKo, String nameEn, String unit) {

    /** @param code the code of the organisation's page, or null where the page is not linked */
    HostView view(String code) {
        return new HostView(new Bilingual(nameKo, nameEn, true), unit, code);
    }
}
