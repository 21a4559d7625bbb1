package kr.opengov.platform.internal.outbox;

/**
 * A message before it is addressed.
 *
 * @param summary one line for the list, without anything secret
 */
record NewMessage(String topic, String key, String idempotencyKey, String payload, String summary, boolean sensitive) {}
