/**
 * Integrity: where to report what, and reports from their receipt to their closing.
 *
 * <p>Words: a <em>report</em> (신고) is of a <em>kind</em>; the <em>guide</em> says for each kind which <em>bodies</em> take it,
 * what then happens and under which law, as of a day. A report that was taken is a <em>case</em>; its reporter comes back with the
 * <em>receipt code</em>; <em>officers</em> and the <em>custodian</em> read it by keys out of their <em>vaults</em>, which
 * {@link kr.opengov.integrity.internal.keys} explains. A <em>clock</em> counts to a deadline of a law. The <em>journal</em> is the
 * audit trail of this module alone.
 *
 * <p>The module stands apart: schema, database account and pool of its own, no entity cache, random ids, neither the audit
 * interceptor nor the outbox of the platform. The administrator of the portal has no right in it.
 *
 * <p>Façades: {@link kr.opengov.integrity.Guidance}, {@link kr.opengov.integrity.Intake}, {@link
 * kr.opengov.integrity.ReporterDesk}, {@link kr.opengov.integrity.OfficerVaults}, {@link kr.opengov.integrity.CaseDesk}. The
 * module publishes no events.
 */
package kr.opengov.integrity;
