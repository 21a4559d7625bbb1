package kr.opengov.membership.internal.register;

import jakarta.ejb.SessionContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kr.opengov.platform.accounts.CallerAccount;

/**
 * When and by whom something was entered.
 *
 * @param at in microseconds, as the database keeps it: an entry must not seem recorded before itself
 * @param by account, or null when nobody is signed in
 */
public record Recorded(Instant at, Long by) {

    public Recorded {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Now, by the account that calls. */
    public static Recorded now(SessionContext session, Clock clock) {
        return new Recorded(clock.instant(), CallerAccount.orNull(session));
    }
}
