package kr.opengov.membership.internal.meetings;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A vote that arrives in the second of the deadline is in time: a clock that shows the deadline does not make anybody
 * late. From the next second on it is too late.
 */
final class Deadline {

    private Deadline() {}

    static boolean passed(Instant closesAt, Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt.truncatedTo(ChronoUnit.SECONDS));
    }
}
