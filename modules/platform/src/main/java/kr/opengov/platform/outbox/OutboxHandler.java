package kr.opengov.platform.outbox;

/**
 * Receives the messages of a topic. Every CDI bean with this type is found, in whatever module it lies; each receiver of a
 * topic gets a message of its own, retried for itself. Use {@code @ApplicationScoped} beans.
 *
 * <p>A message is handled in a transaction that also marks it delivered: changes in the portal's database happen exactly
 * once. What leaves the database (a mail, a call) may happen twice when the node dies in between.
 */
public interface OutboxHandler {

    /** The topic it receives. */
    String topic();

    /** A name that stays: waiting messages are addressed to it. */
    default String name() {
        return topic();
    }

    /** Whether it can work now; otherwise its messages wait without counting as attempts. */
    default boolean ready() {
        return true;
    }

    /**
     * Handles a message.
     *
     * @throws Exception to have it retried later; the message of the exception is shown to administrators, so it names
     *     no secret
     */
    void handle(OutboxMessage message) throws Exception;
}
