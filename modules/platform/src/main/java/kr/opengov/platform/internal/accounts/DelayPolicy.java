package kr.opengov.platform.internal.accounts;

import java.time.Duration;

/**
 * How long the next sign-in has to wait after failures. The wait grows and has an end, and it belongs to an address, or
 * to an account seen from one address: nobody can lock somebody else out from elsewhere (OWASP Authentication Cheat
 * Sheet, account lockout).
 */
public enum DelayPolicy {
    /** One account from one address: mistyping three times costs nothing, then 2, 4, 8 … seconds up to 15 minutes. */
    ACCOUNT_AND_ADDRESS(3, Duration.ofMinutes(15)),
    /** All accounts from one address: a ministry's house shares one, so it takes more and ends sooner. */
    ADDRESS(30, Duration.ofMinutes(5));

    /** Failures older than this are forgotten. */
    public static final Duration MEMORY = Duration.ofHours(24);

    private final int free;
    private final Duration longest;

    DelayPolicy(int free, Duration longest) {
        this.free = free;
        this.longest = longest;
    }

    /**
     * @param failures failed attempts so far, within {@link #MEMORY}
     * @return the wait before the next attempt; zero while failures are few, never shorter for more of them
     */
    public Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 30);
        Duration grown = Duration.ofSeconds(1L << doublings);
        return grown.compareTo(longest) > 0 ? longest : grown;
    }
}
