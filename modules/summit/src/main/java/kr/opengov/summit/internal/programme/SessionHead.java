package kr.opengov.summit.internal.programme;

import java.util.UUID;
import kr.opengov.summit.SessionState;

/** A session without its parts as a query delivers it. */
public record SessionHead(
        long id,
        String code,
        UUID guid,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        String subtitle,
        Integer edition,
        SessionState state,
        boolean hasVideo,
        String gistKo,
        String gistEn,
        String sourceKo,
        String sourceEn,
        String themeCode,
        Integer themePosition,
        String themeKo,
        String themeEn,
        Boolean themeEnOfficial) {}
