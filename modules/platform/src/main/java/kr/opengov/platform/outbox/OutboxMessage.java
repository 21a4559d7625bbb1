package kr.opengov.platform.outbox;

import java.time.Instant;
import kr.opengov.platform.internal.json.RecordJson;

/**
 * A message as its receiver gets it, at least once.
 *
 * @param id the row in the outbox
 * @param topic the name of the event
 * @param key what the event is about, or null
 * @param idempotencyKey the same however often the message arrives: a receiver that must not act twice remembers it
 * @param payload the event as JSON
 * @param publishedAt when it was published
 */
public record OutboxMessage(
        long id, String topic, String key, String idempotencyKey, String payload, Instant publishedAt) {

    /**
     * The event.
     *
     * @throws IllegalArgumentException when the payload is no such record
     */
    public <T extends Record> T as(Class<T> type) {
        return RecordJson.read(type, payload);
    }
}
