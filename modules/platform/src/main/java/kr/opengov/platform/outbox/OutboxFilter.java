package kr.opengov.platform.outbox;

/** Which messages are listed; null or blank means any. */
public record OutboxFilter(MessageState state, String topic, String text) {
    public static final OutboxFilter ALL = new OutboxFilter(null, null, null);
}
