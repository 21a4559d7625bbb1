package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which meetings are listed; null means any.
 *
 * @param year of the first day
 * @param asOf what begins later is left out; null for all
 * @param knownAt what was recorded or changed later does not count: the list comes back as it was then; null for now
 */
public record MeetingFilter(String bodyCode, Integer year, MeetingState state, LocalDate asOf, Instant knownAt) {
    public static final MeetingFilter ALL = new MeetingFilter(null, null, null);

    /** As they stand now. */
    public MeetingFilter(String bodyCode, Integer year, MeetingState state) {
        this(bodyCode, year, state, null, null);
    }
}
