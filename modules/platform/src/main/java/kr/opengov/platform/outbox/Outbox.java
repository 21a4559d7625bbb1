package kr.opengov.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import kr.opengov.platform.internal.outbox.OutboxWriter;

/**
 * Where modules leave what others should know or do after the commit: events for other modules, mail. The message is
 * written in the transaction of the caller, which must be there: after a rollback nothing was ever sent.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @Inject
    private OutboxWriter writer;

    protected Outbox() {}

    public Outbox(OutboxWriter writer) {
        this.writer = writer;
    }

    /**
     * Publishes an event to every receiver of its topic.
     *
     * @param event a record with {@link Topic} of texts, numbers, flags, enums, days, instants, UUIDs, lists and maps
     */
    public void publish(Record event) {
        writer.publish(event, null, null);
    }

    /**
     * Publishes an event that must be published once only: a second one with the same key is left out.
     *
     * @param key what the event is about, such as {@code membership:12}; shown in the list, may be null
     * @param idempotencyKey at most 200 characters
     */
    public void publish(Record event, String key, String idempotencyKey) {
        writer.publish(event, key, idempotencyKey);
    }

    /** Sends a mail after the commit. Without a configured mail server it waits in the outbox. */
    public void mail(@Valid Mail mail) {
        writer.mail(mail, null);
    }

    /** Sends a mail once only for an idempotency key, such as a reminder of one day. */
    public void mail(@Valid Mail mail, String idempotencyKey) {
        writer.mail(mail, idempotencyKey);
    }
}
