package kr.opengov.platform.internal.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** Looks into the outbox every few seconds, on every node; at each look it empties what is due. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());
    private static final int MOST_BATCHES = 20;

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private OutboxRelay relay;

    private final UUID node = UUID.randomUUID();
    private final AtomicBoolean running = new AtomicBoolean();

    @PostConstruct
    void start() {
        long pause = settings.seconds(Setting.OUTBOX_INTERVAL).toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig("outbox", false));
    }

    /** One look; when the one before is still at work, none. */
    @Timeout
    void look() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            new Delivery(relay, node).run(MOST_BATCHES);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the outbox could not be read; the next look tries again", e);
        } finally {
            running.set(false);
        }
    }

    @Schedule(hour = "4", minute = "17", persistent = false)
    void tidyUp() {
        int deleted = relay.tidyUp();
        LOG.log(Level.INFO, "deleted {0} messages that were delivered long ago", deleted);
    }

    /** Takes and delivers batch by batch. */
    record Delivery(OutboxRelay relay, UUID node) {

        void run(int most) {
            List<Long> batch = relay.take(node);
            for (int i = 0; !batch.isEmpty(); i++) {
                batch.forEach(this::deliver);
                batch = i + 1 < most ? relay.take(node) : List.of();
            }
        }

        private void deliver(Long id) {
            try {
                relay.deliver(id, node);
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, e, () -> "message " + id + " was not delivered");
                relay.putBack(id, node, e);
            }
        }
    }
}
