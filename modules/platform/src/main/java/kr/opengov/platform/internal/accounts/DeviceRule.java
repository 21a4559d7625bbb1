package kr.opengov.platform.internal.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import kr.opengov.platform.Roles;

/**
 * How long a browser stays signed in without its password. A citizen who asked for it: 30 days. Everybody else, and
 * whoever works at a desk: as long as the session itself would have lasted, so that a sign-in survives the end of a
 * server but not the end of the working day.
 */
public final class DeviceRule {

    /** For citizens who ticked "stay signed in". */
    public static final Duration PERSISTENT = Duration.ofDays(30);
    /** For everybody else, however busy the session. */
    public static final Duration WORKING_DAY = Duration.ofHours(12);

    /** Roles whose holders only look after their own things; all others open the desks. */
    private static final Set<String> OWN_THINGS = Set.of(Roles.CITIZEN, Roles.SPEAKER, Roles.HOST_ORGANISATION);

    private DeviceRule() {}

    /** Whether one of the roles opens the desks. */
    public static boolean worksAtADesk(Collection<String> roles) {
        return roles.stream().anyMatch(role -> !OWN_THINGS.contains(role));
    }

    public static Duration lifetime(boolean persistent, Collection<String> roles) {
        return persistent && !worksAtADesk(roles) ? PERSISTENT : WORKING_DAY;
    }

    /** Whether a browser may come back without a password. */
    public static boolean mayReturn(
            boolean persistent, Collection<String> roles, Instant lastSeen, Duration idleLimit, Instant now) {
        boolean rests = persistent && !worksAtADesk(roles);
        return rests || now.isBefore(lastSeen.plus(idleLimit));
    }
}
