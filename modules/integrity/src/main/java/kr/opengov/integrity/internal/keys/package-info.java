/**
 * The keys of a report: who may read what is decided by who holds a key, never by a condition in a program.
 *
 * <p>Words: a {@link kr.opengov.integrity.internal.keys.DataKey} seals texts and files; it is <em>wrapped</em> for a
 * person by that person's {@link kr.opengov.integrity.internal.keys.PublicKey}; the private half lies in a
 * <em>vault</em> under a passphrase or under the receipt code. Everything sealed names its place by a
 * {@link kr.opengov.integrity.internal.keys.Binding}: moved elsewhere, shortened or taken from an older version it does
 * not open.
 */
package kr.opengov.integrity.internal.keys;
