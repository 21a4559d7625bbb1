package kr.opengov.platform.outbox;

import java.time.Instant;

/**
 * A message as administrators see it.
 *
 * @param receiver the name of the receiver, empty when there is none
 * @param summary one line without secrets, or null
 * @param sensitive whether the payload is never shown
 * @param dueAt when it is tried next; for a taken message, when its lease ends
 * @param payload as JSON with mail texts masked where they hold a one-time link; null in lists and after it was deleted
 * @param version for {@link OutboxDesk#sendAgain}
 */
public record MessageView(
        Long id,
        String topic,
        String receiver,
        String key,
        String summary,
        boolean sensitive,
        MessageState state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        Instant deliveredAt,
        String lastError,
        String payload,
        long version) {}
