package kr.opengov.summit.internal.release;

import java.time.Instant;
import java.util.Objects;

/**
 * SEQUENCE grows by one in a release in which start, end, room or the cancelled flag changed, never for a text; and
 * LAST-MODIFIED is the release that last touched anything (RFC 5545, 3.8.7.4 and 3.8.7.3).
 */
final class CalendarSequence {

    private CalendarSequence() {}

    /** @param before the same slot in the last release, or null */
    static Released.Placed next(Released.Placed before, Released.Entry now, Instant releasedAt) {
        if (before == null) {
            return new Released.Placed(now, 0, releasedAt);
        }
        Released.Entry old = before.entry();
        boolean moved = !Objects.equals(old.startsAt(), now.startsAt())
                || !Objects.equals(old.endsAt(), now.endsAt())
                || !Objects.equals(old.room(), now.room())
                || old.cancelled() != now.cancelled();
        return new Released.Placed(
                now, before.sequence() + (moved ? 1 : 0), old.equals(now) ? before.lastModified() : releasedAt);
    }
}
