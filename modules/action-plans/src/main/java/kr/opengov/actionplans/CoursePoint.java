package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * How far a plan was at the end of a period, by what its agencies reported on periods up to then.
 *
 * @param day the last day of the period
 * @param reported the mean of the commitments something is known of
 */
public record CoursePoint(LocalDate day, ProgressFigure reported) {}
