package kr.opengov.summit;

import java.util.List;

/**
 * The public programme of a summit, as far as a filter lets it through.
 *
 * @param themes all themes of the summit, whatever the filter
 * @param days the days that have sessions, then the sessions without a time
 */
public record ProgrammeView(
        SummitView summit, List<ThemeView> themes, ProgrammeFilter filter, List<ProgrammeDayView> days) {

    public ProgrammeView {
        themes = List.copyOf(themes);
        days = List.copyOf(days);
    }

    /** How many sessions are listed. */
    public int sessions() {
        return days.stream().mapToInt(day -> day.rows().size()).sum();
    }

    /** Whether a time or room that is shown is not from a source. */
    public boolean placementInvented() {
        return days.stream()
                .flatMap(day -> day.rows().stream())
                .anyMatch(row -> row.slot() != null && row.slot().placementInvented());
    }
}
