/**
 * The statutory calendar and the clocks of a case: which days are holidays, when a period ends, which periods a law sets.
 * Holidays and periods are data with their source; the ways of counting are rules.
 */
package kr.opengov.integrity.internal.calendar;
