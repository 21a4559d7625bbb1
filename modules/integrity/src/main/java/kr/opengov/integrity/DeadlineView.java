package kr.opengov.integrity;

import java.time.LocalDate;
import java.util.UUID;
import kr.opengov.platform.Bilingual;

/**
 * A running deadline.
 *
 * @param protection the number of the request for protection it runs for; null for the report itself
 * @param clock code of the clock
 * @param nature {@code LEGAL}, {@code INTERNAL} or {@code POLICY}
 * @param confirmed false when a person at the agency still has to confirm the rule or a holiday
 * @param extension by how many days it can still be extended; 0 when it cannot
 */
public record DeadlineView(
        UUID id,
        Integer protection,
        String clock,
        LocalDate dueOn,
        String nature,
        Bilingual law,
        boolean confirmed,
        int extension) {}
