package kr.opengov.integrity.internal.calendar;

import java.time.LocalDate;

/**
 * The last day of a period.
 *
 * @param edition the calendar it was computed by
 * @param confirmed false when the day moved over a holiday that still has to be confirmed
 */
public record DueDay(LocalDate day, int edition, boolean confirmed) {}
