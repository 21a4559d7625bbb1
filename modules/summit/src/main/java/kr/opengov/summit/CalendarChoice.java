package kr.opengov.summit;

import java.time.LocalDate;

/**
 * Which part of a programme a calendar holds; what is null does not narrow it.
 *
 * @param day in the summit's zone
 * @param room a part of the name of the room in Korean or English: the whole name
 * @param theme the code of a theme
 * @param session the code of a session
 */
public record CalendarChoice(LocalDate day, String room, String theme, String session) {}
