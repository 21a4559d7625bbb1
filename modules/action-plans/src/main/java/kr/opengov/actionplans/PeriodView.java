package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * The period of a plan.
 *
 * @param start the first day; of a period given by month or year the first day of that month or year
 * @param end the last day
 * @param precision how exactly the source gives both
 */
public record PeriodView(LocalDate start, LocalDate end, DatePrecision precision) {}
