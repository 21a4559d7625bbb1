/**
 * The audit trail: who did what, when, from where, and whom it concerns. Façade methods that change something carry
 * {@link kr.opengov.platform.audit.Audited}; whoever shows or hands out personal data calls
 * {@link kr.opengov.platform.audit.AuditTrail#personalData}. Entries stand in the schema {@code portal_audit}, where the
 * application may only insert and select. Reports of wrongdoing are never in it: integrity keeps its own trail.
 */
package kr.opengov.platform.audit;
