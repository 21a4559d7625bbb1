package kr.opengov.integrity;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A running deadline.
 *
 * @param clock code of the clock
 * @param nature {@code LEGAL}, {@code INTERNAL} or {@code POLICY}
 * @param confirmed false when a person at the agency still has to confirm the rule or a holiday
 */
public record DeadlineView(String clock, LocalDate dueOn, String nature, Bilingual law, boolean confirmed) {}
