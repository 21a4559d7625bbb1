package kr.opengov.platform.internal.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.opengov.platform.internal.audit.Actors;
import kr.opengov.platform.internal.json.RecordJson;
import kr.opengov.platform.outbox.Mail;
import kr.opengov.platform.outbox.Topic;

/** Writes messages into the outbox, one row for each receiver. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxWriter {

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Receivers receivers;

    @Inject
    private Actors actors;

    protected OutboxWriter() {}

    /** A writer outside a container. */
    public OutboxWriter(EntityManager em, Clock clock, Receivers receivers, Actors actors) {
        this.em = em;
        this.clock = clock;
        this.receivers = receivers;
        this.actors = actors;
    }

    /** @param idempotencyKey null when every publication counts */
    public void publish(Record event, String key, String idempotencyKey) {
        String once = orRandom(idempotencyKey);
        add(new NewMessage(topicOf(event), key, once, RecordJson.write(event), key, false), idempotencyKey != null);
    }

    public void mail(Mail mail, String idempotencyKey) {
        String summary = mail.subject() + " → " + Masked.address(mail.to());
        NewMessage message = new NewMessage(
                Mail.TOPIC, null, orRandom(idempotencyKey), RecordJson.write(mail), summary, mail.sensitive());
        add(message, idempotencyKey != null);
    }

    private void add(NewMessage message, boolean once) {
        Instant now = clock.instant();
        List<String> names = receivers.of(message.topic());
        if (names.isEmpty()) {
            add(new OutboxRow(message, null, actors.currentAccount(), now), once);
        }
        for (String name : names) {
            add(new OutboxRow(message, name, actors.currentAccount(), now), once);
        }
        em.flush();
    }

    /**
     * The unique key has the last word when two transactions publish the same at once: one of them fails and is retried
     * by its user.
     */
    private void add(OutboxRow row, boolean once) {
        if (!once || !exists(row)) {
            em.persist(row);
        }
    }

    private boolean exists(OutboxRow row) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM OutboxRow r WHERE r.receiver = :receiver AND r.idempotencyKey = :key",
                                Long.class)
                        .setParameter("receiver", row.receiver())
                        .setParameter("key", row.idempotencyKey())
                        .getSingleResult()
                > 0;
    }

    private static String orRandom(String idempotencyKey) {
        return idempotencyKey == null ? UUID.randomUUID().toString() : idempotencyKey;
    }

    static String topicOf(Record event) {
        Topic topic = event.getClass().getAnnotation(Topic.class);
        if (topic == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " needs @Topic to go through the outbox");
        }
        return topic.value();
    }
}
