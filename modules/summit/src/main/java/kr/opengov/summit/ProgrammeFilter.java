package kr.opengov.summit;

import java.time.LocalDate;

/**
 * Which sessions of a programme are asked for.
 *
 * @param theme the code of a theme, or null for all; a code the summit does not have finds nothing
 * @param day a day of the programme, or null for all days and the sessions without a time
 */
public record ProgrammeFilter(String theme, LocalDate day) {

    /** The whole programme. */
    public static final ProgrammeFilter ALL = new ProgrammeFilter(null, null);
}
