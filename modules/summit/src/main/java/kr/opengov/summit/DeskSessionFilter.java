package kr.opengov.summit;

/**
 * Which sessions are asked for; null for all.
 *
 * @param text a part of the title or the code
 * @param theme the code of a theme
 * @param unscheduled whether only those without a place
 */
public record DeskSessionFilter(String text, SessionState state, String theme, boolean unscheduled) {}
