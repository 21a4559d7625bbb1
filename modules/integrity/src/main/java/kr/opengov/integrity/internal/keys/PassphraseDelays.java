package kr.opengov.integrity.internal.keys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How long an account waits after wrong passphrases: not after a slip or two, then twice as long each time. In the memory of
 * this server; whoever restarts it to guess faster waits longer for the start.
 */
public final class PassphraseDelays {

    private static final int FREE = 3;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private final Clock clock;
    private final Map<Long, Wrong> wrong = new HashMap<>();

    private record Wrong(int times, Instant until) {}

    public PassphraseDelays(Clock clock) {
        this.clock = clock;
    }

    /** What is left of the waiting; zero when a passphrase may be tried. */
    public synchronized Duration left(long account) {
        Wrong before = wrong.get(account);
        Instant now = clock.instant();
        return before == null || !now.isBefore(before.until) ? Duration.ZERO : Duration.between(now, before.until);
    }

    /** Notes a wrong passphrase. */
    public synchronized void failed(long account) {
        Wrong before = wrong.get(account);
        int times = before == null ? 1 : before.times + 1;
        Duration wait = Duration.ZERO;
        if (times >= FREE) {
            wait = FIRST.multipliedBy(1L << Math.min(times - FREE, MOST_DOUBLINGS));
        }
        wrong.put(account, new Wrong(times, clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait)));
    }

    /** Forgets the wrong ones after a right one. */
    public synchronized void succeeded(long account) {
        wrong.remove(account);
    }
}
