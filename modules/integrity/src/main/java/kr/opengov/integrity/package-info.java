/**
 * Integrity: where to report what.
 *
 * <p>Words: a <em>report</em> (신고) is of a <em>kind</em>; the <em>guide</em> says for each kind which <em>bodies</em> take it,
 * what then happens and under which law, as of a day.
 *
 * <p>The module stands apart: schema, database account and pool of its own, no entity cache, random ids, neither the audit
 * interceptor nor the outbox of the platform. The administrator of the portal has no right in it.
 *
 * <p>Façade: {@link kr.opengov.integrity.Guidance}. The module publishes no events.
 */
package kr.opengov.integrity;
