package kr.opengov.summit;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Blank;

/**
 * Which part of a programme a calendar holds; what is null does not narrow it.
 *
 * @param day in the summit's zone
 * @param room a part of the name of the room in Korean or English: the whole name
 * @param theme the code of a theme
 * @param session the code of a session, or several parted by commas
 */
public record CalendarChoice(LocalDate day, String room, String theme, String session) {

    /** The codes that were chosen; none for all. */
    public Set<String> sessions() {
        return Blank.is(session) ? Set.of() : Stream.of(session.split(",")).collect(Collectors.toSet());
    }
}
