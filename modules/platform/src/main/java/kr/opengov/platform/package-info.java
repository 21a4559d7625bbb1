/**
 * What every module stands on and what has no word of open government in it: sign-in and roles, audit trail, outbox,
 * files, code tables, dated rules, paging, clock.
 *
 * <p>Every package that is not below {@code internal} may be used by the other modules. Tables start with {@code pf_};
 * the audit trail lies in a schema of its own where the application may only insert and select.
 */
package kr.opengov.platform;
