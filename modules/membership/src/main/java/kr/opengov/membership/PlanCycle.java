package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A cycle of an action plan, as far as the rules of process ask for it.
 *
 * @param ordinal number of the plan
 * @param revision 1 for the first entry; grows with each correction
 * @param ends last day
 * @param precision how much of the period the source prints
 * @param deliveredOn null where no source prints the day
 * @param requirementsMet null where no finding is known
 * @param progress whether there was progress on at least one commitment; null where no finding is known
 */
public record PlanCycle(
        String memberCode,
        int ordinal,
        int revision,
        LocalDate starts,
        LocalDate ends,
        DayPrecision precision,
        PlanDelivery delivery,
        LocalDate deliveredOn,
        Boolean requirementsMet,
        Boolean progress,
        String source,
        Confidence confidence,
        String reason,
        Instant recordedAt) {}
