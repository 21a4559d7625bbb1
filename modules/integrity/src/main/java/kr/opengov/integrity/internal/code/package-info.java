/**
 * The receipt code: the only thing a reporter without a name needs to come back, and the secret that opens the report.
 * It is made here, checked here and never stored.
 */
package kr.opengov.integrity.internal.code;
