package kr.opengov.actionplans;

import java.time.LocalDate;

/**
 * A step that supporters brought about.
 *
 * @param threshold the number of supporters it took, by the rule of that day
 * @param doneOn when the forum was held or the reply given; null while it waits
 * @param text what came of it, or the reply
 */
public record SupportStepView(SupportStep step, LocalDate reachedOn, int threshold, LocalDate doneOn, String text) {}
