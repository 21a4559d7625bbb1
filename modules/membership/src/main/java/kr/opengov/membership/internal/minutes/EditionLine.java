package kr.opengov.membership.internal.minutes;

import java.time.Instant;

/**
 * A published edition of minutes in a file.
 *
 * @param clauses the clauses passages were left out for, such as {@code 5,6}; null for none
 */
public record EditionLine(
        String meetingCode, int number, Instant publishedAt, int redactions, String clauses, String text) {}
