/**
 * The journal of this module: a chain of entries in which each carries the hash of the one before, checkpoints signed by a
 * key outside the database, and a verifier that names the first bad entry.
 */
package kr.opengov.integrity.internal.journal;
