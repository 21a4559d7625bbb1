package kr.opengov.membership;

/**
 * Which meetings are listed; null means any.
 *
 * @param year of the first day
 */
public record MeetingFilter(String bodyCode, Integer year, MeetingState state) {
    public static final MeetingFilter ALL = new MeetingFilter(null, null, null);
}
