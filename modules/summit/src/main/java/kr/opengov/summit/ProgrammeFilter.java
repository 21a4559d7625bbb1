package kr.opengov.summit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Which sessions of a programme are asked for, and how they are laid out.
 *
 * @param layout how the sessions are grouped
 * @param zone the zone of the reader, or null for the summit's; days are then those of the reader
 * @param day a day of the programme, or null
 * @param everyDay whether all days are wanted; without it and without a day a large programme shows one day
 * @param theme the code of a theme, or null for all; a code the summit does not have finds nothing
 * @param text words that all have to occur in titles, names, affiliations or hosts, in Korean or English; or null
 * @param picked codes of sessions somebody picked without an account; empty for all
 * @param now what {@link ProgrammeLayout#NOW} takes for now
 */
public record ProgrammeFilter(
        ProgrammeLayout layout,
        ZoneId zone,
        LocalDate day,
        boolean everyDay,
        String theme,
        String text,
        Set<String> picked,
        Instant now) {

    public ProgrammeFilter {
        picked = Set.copyOf(picked);
    }

    /** The whole programme. */
    public static final ProgrammeFilter ALL = new ProgrammeFilter(null, null);

    /** A theme and a day, by day, in the summit's zone. */
    public ProgrammeFilter(String theme, LocalDate day) {
        this(ProgrammeLayout.DAY, null, day, true, theme, null, Set.of(), null);
    }
}
