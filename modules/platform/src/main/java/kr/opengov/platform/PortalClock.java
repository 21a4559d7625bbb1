package kr.opengov.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.Config;

/**
 * The one clock of the portal. It runs in the configured zone ({@code portal.zone}, Asia/Seoul), never in the zone of
 * the JVM, so that {@code LocalDate.now(clock)} is the day the users live in.
 *
 * <p>A demonstration may start on another day ({@code portal.clock.start}, an ISO instant): the clock then runs on from
 * there at normal speed.
 */
@ApplicationScoped
public class PortalClock {

    @Produces
    @Singleton
    public ZoneId zone(Config config) {
        return ZoneId.of(config.getOptionalValue("portal.zone", String.class).orElse("Asia/Seoul"));
    }

    @Produces
    @Singleton
    public Clock clock(Config config) {
        ZoneId zone = zone(config);
        Clock system = Clock.system(zone);
        return config.getOptionalValue("portal.clock.start", String.class)
                .map(start -> Clock.offset(system, Duration.between(system.instant(), Instant.parse(start))))
                .orElse(system);
    }
}
