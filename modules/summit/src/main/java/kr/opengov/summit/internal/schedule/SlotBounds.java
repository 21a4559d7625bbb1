package kr.opengov.summit.internal.schedule;

import java.time.Duration;
import java.time.Instant;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.internal.programme.Summit;

/**
 * A slot ends after it begins, lasts a day at most and begins near the summit: a week before or after it at most. Within
 * these bounds a slot outside the summit's days is a conflict that an organiser may let stand.
 */
final class SlotBounds {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int NEAR_DAYS = 7;

    private SlotBounds() {}

    static void check(Summit summit, Instant start, Instant end) {
        if (!start.isBefore(end)) {
            throw Refusal.ofField("endsAt", "SLOT_END_BEFORE_START");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw Refusal.ofField("endsAt", "SLOT_TOO_LONG");
        }
        if (start.isBefore(summit.startOf(summit.firstDay().minusDays(NEAR_DAYS)))
                || end.isAfter(summit.startOf(summit.lastDay().plusDays(NEAR_DAYS + 1L)))) {
            throw Refusal.ofField("startsAt", "SLOT_OUT_OF_BOUNDS", summit.firstDay(), summit.lastDay());
        }
    }
}
