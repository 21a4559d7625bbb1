package kr.opengov.summit.internal.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.summit.HostView;
import kr.opengov.summit.ProgrammeRow;
import kr.opengov.summit.SessionState;
import kr.opengov.summit.SlotView;
import kr.opengov.summit.ThemeView;

/** A session with one of its slots as a query delivers it; everything of theme, slot and room may be null. */
public record SessionLine(
        long id,
        String code,
        String titleKo,
        String titleEn,
        boolean titleEnOfficial,
        String subtitle,
        SessionState state,
        String themeCode,
        Integer themePosition,
        String themeKo,
        String themeEn,
        Boolean themeEnOfficial,
        Instant startsAt,
        Instant endsAt,
        String roomKo,
        String roomEn,
        Boolean placementInvented) {

    ProgrammeRow row(ZoneId zone, List<HostView> hosts, List<Bilingual> speakers) {
        ThemeView theme = themeCode == null
                ? null
                : new ThemeView(themeCode, themePosition, themeKo, themeEn, Boolean.TRUE.equals(themeEnOfficial));
        return new ProgrammeRow(
                code,
                new Bilingual(titleKo, titleEn, titleEnOfficial),
                subtitle,
                theme,
                state,
                slot(zone, startsAt, endsAt, roomKo, roomEn, placementInvented),
                hosts,
                speakers);
    }

    static SlotView slot(ZoneId zone, Instant start, Instant end, String roomKo, String roomEn, Boolean invented) {
        return start == null
                ? null
                : new SlotView(
                        start,
                        end,
                        zone,
                        roomKo == null ? null : new Bilingual(roomKo, roomEn, true),
                        Boolean.TRUE.equals(invented));
    }
}
