package kr.opengov.summit.internal.programme;

import java.time.Instant;
import java.time.ZoneId;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.NextSession;

/** A slot that runs or is ahead, with its session and summit, as a query delivers it. */
public record NextLine(
        String acronym,
        String summitKo,
        String summitEn,
        boolean summitEnOfficial,
        String zone,
        String code,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        Instant startsAt,
        Instant endsAt,
        String roomKo,
        String roomEn,
        boolean placementInvented) {

    NextSession view(Instant now) {
        return new NextSession(
                acronym,
                new Bilingual(summitKo, summitEn, summitEnOfficial),
                code,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                SessionLine.slot(ZoneId.of(zone), startsAt, endsAt, roomKo, roomEn, placementInvented),
                !startsAt.isAfter(now));
    }
}
