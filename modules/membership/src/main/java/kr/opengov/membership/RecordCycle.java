package kr.opengov.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A cycle of an action plan, to enter or to correct.
 *
 * @param revision the revision the user saw; 0 for a new cycle
 * @param precision how much of the period the source prints; null for full days
 * @param requirementsMet null where no finding is known
 * @param progress progress on at least one commitment; null where no finding is known
 * @param confidence null for verified
 * @param reason why it is corrected
 */
public record RecordCycle(
        @NotBlank @Size(max = 60) String memberCode,
        @Min(1) @Max(99) int ordinal,
        int revision,
        LocalDate starts,
        LocalDate ends,
        DayPrecision precision,
        @NotNull PlanDelivery delivery,
        LocalDate deliveredOn,
        Boolean requirementsMet,
        Boolean progress,
        @NotBlank @Size(max = 1000) String source,
        Confidence confidence,
        @Size(max = 2000) String reason) {

    public RecordCycle {
        precision = precision == null ? DayPrecision.DAY : precision;
        confidence = confidence == null ? Confidence.VERIFIED : confidence;
    }
}
