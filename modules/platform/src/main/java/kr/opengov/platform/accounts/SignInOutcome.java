package kr.opengov.platform.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What became of a sign-in. */
public sealed interface SignInOutcome {

    /**
     * Address or password, or the code, is wrong. It never tells which, nor whether the account exists.
     *
     * @param pause how long to wait before the next attempt is looked at; zero when there is no need
     * @param looked whether this attempt was looked at, or came too early
     */
    record Wrong(Duration pause, boolean looked) implements SignInOutcome {}

    /** The password was right; a code of the second factor is asked for. The session keeps this between the steps. */
    record CodeNeeded(long accountId, int securityEpoch, boolean persistent, Instant at)
            implements SignInOutcome, Serializable {}

    /** Signed in: the cookie of this token opens the session. */
    record SignedIn(DeviceToken token) implements SignInOutcome {}
}
