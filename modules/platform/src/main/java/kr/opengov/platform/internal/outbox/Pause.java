package kr.opengov.platform.internal.outbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a failed message waits: twice as long after each attempt up to a longest pause, and by chance between half and
 * all of it, so that the messages of an outage do not come back all at once.
 */
final class Pause {

    private static final int MOST_DOUBLINGS = 30;

    private Pause() {}

    static Duration after(int attempts, Duration first, Duration longest) {
        return after(attempts, first, longest, ThreadLocalRandom.current().nextDouble());
    }

    /** @param chance from 0 to 1 */
    static Duration after(int attempts, Duration first, Duration longest, double chance) {
        int doublings = Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1));
        long whole = Math.min(longest.toMillis(), first.toMillis() * (1L << doublings));
        return Duration.ofMillis(Math.round(whole * (0.5 + chance / 2)));
    }
}
