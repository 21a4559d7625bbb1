package kr.opengov.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** What time it is, and how long this installation lets a session rest. */
@ApplicationScoped
public class SessionRules {

    private Clock clock;
    private Duration idleLimit;

    protected SessionRules() {}

    @Inject
    public SessionRules(Clock clock, Settings settings) {
        this.clock = clock;
        this.idleLimit = settings.seconds(Setting.SESSION_IDLE);
    }

    Instant now() {
        return clock.instant();
    }

    Duration idleLimit() {
        return idleLimit;
    }

    Duration left(PortalSession session) {
        return session.left(now(), idleLimit);
    }
}
