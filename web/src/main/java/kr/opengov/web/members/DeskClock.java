package kr.opengov.web.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The portal's clock for pages that live longer than a request: those may only hold what can be stored with them. */
@ApplicationScoped
public class DeskClock {

    @Inject
    private Clock clock;

    /** For today and now, in the zone of the portal. */
    public Clock get() {
        return clock;
    }
}
