/**
 * The course of a case: which step leads from which state to which, who may take it, what must be true before. One table
 * of steps, one class of guards; nothing else changes a state.
 */
package kr.opengov.integrity.internal.procedure;
