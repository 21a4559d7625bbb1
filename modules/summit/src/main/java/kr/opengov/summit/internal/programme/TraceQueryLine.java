package kr.opengov.summit.internal.programme;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.TraceLine;

/** A session somebody took part in, as a query delivers it: one line for each affiliation. */
public record TraceQueryLine(
        long id,
        String acronym,
        String code,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        LocalDate firstDay,
        LocalDate lastDay,
        String organisation,
        String post) {

    /** @param affiliation of all lines of the participation, or null */
    TraceLine view(String kind, String affiliation) {
        return new TraceLine(
                kind,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                "/summit/" + acronym + "/" + code,
                affiliation == null ? null : new Bilingual(affiliation, null, false),
                firstDay,
                lastDay);
    }

    /** Organisation and post as printed, or null. */
    String affiliation() {
        if (organisation == null) {
            return null;
        }
        return post == null ? organisation : organisation + " " + post;
    }
}
