package kr.opengov.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.Roles;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.internal.outbox.OutboxQueries;
import kr.opengov.platform.internal.outbox.OutboxRow;
import kr.opengov.platform.paging.Page;
import kr.opengov.platform.paging.PageRequest;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/** What administrators do with the outbox: look, and send dead letters again. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class OutboxDesk {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Settings settings;

    protected OutboxDesk() {}

    public OutboxDesk(EntityManager em, Clock clock, Settings settings) {
        this.em = em;
        this.clock = clock;
        this.settings = settings;
    }

    /** Messages, latest first; two SQL statements whatever the page. */
    public Page<MessageView> search(OutboxFilter filter, PageRequest page) {
        return OutboxQueries.search(em, filter, page);
    }

    /** How many messages are in each state. */
    public Map<MessageState, Long> counts() {
        return OutboxQueries.counts(em);
    }

    /** The topics that occur. */
    public List<String> topics() {
        return OutboxQueries.topics(em);
    }

    /** Whether a mail server is configured; without one mail waits. */
    public boolean mailConfigured() {
        return settings.isSet(Setting.MAIL_HOST);
    }

    /** A message; what may hold a one-time link is masked. */
    public Optional<MessageView> message(long id) {
        return OutboxQueries.message(em, id);
    }

    /**
     * Gives a dead letter all its attempts again.
     *
     * @throws Refusal {@code MESSAGE_NOT_DEAD} or {@code NOT_FOUND}
     * @throws Conflict when it changed since {@code version} was read
     */
    @Audited("outbox.message.send-again")
    public void sendAgain(@AuditSubject("message") long id, long version) {
        OutboxRow row = em.find(OutboxRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new Refusal("NOT_FOUND");
        }
        row.sendAgain(version, clock.instant());
        em.flush();
    }

    /**
     * Gives all dead letters of a topic, or all of them, their attempts again.
     *
     * @param topic null for all
     * @return how many
     */
    @Audited("outbox.messages.send-again")
    public int sendAllAgain(@AuditSubject("topic") String topic) {
        return OutboxQueries.sendAllAgain(em, topic, clock.instant());
    }
}
