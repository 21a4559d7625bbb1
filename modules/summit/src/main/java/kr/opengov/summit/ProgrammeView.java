package kr.opengov.summit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The public programme of a summit, as far as a filter lets it through.
 *
 * @param release the sequence of the release it is taken from
 * @param releasedAt when that was made
 * @param themes all themes of the summit, whatever the filter
 * @param zone the zone of all times and days
 * @param dates the days that can be chosen, in that zone
 * @param shown the day that is shown, or null for all
 * @param days what is found, under its headings
 * @param grid the rooms and times of the day shown, for {@link ProgrammeLayout#GRID}; else null
 */
public record ProgrammeView(
        SummitView summit,
        int release,
        Instant releasedAt,
        List<ThemeView> themes,
        ProgrammeFilter filter,
        ZoneId zone,
        List<LocalDate> dates,
        LocalDate shown,
        List<ProgrammeDayView> days,
        RoomGrid grid) {
    public ProgrammeView {
        themes = List.copyOf(themes);
        dates = List.copyOf(dates);
        days = List.copyOf(days);
    }

    /** How many sessions are listed; one that stands under several headings counts once. */
    public int sessions() {
        return (int) days.stream()
                .flatMap(day -> day.rows().stream())
                .filter(row -> !row.pause())
                .map(ProgrammeRow::code)
                .distinct()
                .count();
    }

    /** Whether a time or room that is shown is not from a source. */
    public boolean placementInvented() {
        return days.stream()
                .flatMap(day -> day.rows().stream())
                .anyMatch(row -> row.slot() != null && row.slot().placementInvented());
    }

    /** Whether the times are not the summit's own. */
    public boolean otherZone() {
        return !zone.equals(summit.zone());
    }
}
