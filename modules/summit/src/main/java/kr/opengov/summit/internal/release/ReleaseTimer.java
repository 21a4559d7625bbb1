package kr.opengov.summit.internal.release;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.opengov.platform.Refusal;

/** Makes planned releases when their time has come: when the portal starts, and every minute. */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseTimer {
    private static final Logger LOG = Logger.getLogger(ReleaseTimer.class.getName());

    @Inject
    private PlannedReleases plans;

    @Inject
    private Clock clock;

    @Resource
    private TimerService timers;

    /** The other modules may not be there yet: the first round waits until all are. */
    @PostConstruct
    void begin() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void makeDue() {
        for (Long plan : plans.due(clock.instant())) {
            try {
                plans.make(plan);
            } catch (EJBException | Refusal e) {
                Throwable cause = e instanceof EJBException && e.getCause() != null ? e.getCause() : e;
                if (cause instanceof Refusal refusal) {
                    plans.refused(plan, refusal.code());
                    LOG.log(Level.WARNING, "planned release {0} was refused: {1}", new Object[] {plan, refusal.code()});
                } else {
                    // It stays due and is tried again in a minute; the ones behind it must not wait for that.
                    LOG.log(Level.SEVERE, "planned release " + plan + " failed", e);
                }
            }
        }
    }
}
