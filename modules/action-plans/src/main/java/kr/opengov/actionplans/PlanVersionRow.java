package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A version of a plan.
 *
 * @param decision what it rests on, or null
 */
public record PlanVersionRow(int number, String reason, String decision, LocalDate decidedOn, LocalDate publishedOn) {}
