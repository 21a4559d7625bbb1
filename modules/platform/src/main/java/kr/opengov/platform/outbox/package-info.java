/**
 * Messages between modules and to the outside, delivered at least once after the commit. Publish with
 * {@link kr.opengov.platform.outbox.Outbox}, receive with an {@link kr.opengov.platform.outbox.OutboxHandler}.
 * Table {@code pf_outbox}; rows are taken with {@code SKIP LOCKED}, so several nodes share the work.
 */
package kr.opengov.platform.outbox;
