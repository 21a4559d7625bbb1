package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An event to record.
 *
 * @param day when it happened or ended
 * @param started its first day, or null
 * @param received needed for {@link PlanEventKind#RESPONSES}
 * @param answered needed for {@link PlanEventKind#RESPONSES}
 * @param requirement needed for {@link PlanEventKind#FINDING}
 */
public record NewPlanEvent(
        @NotBlank @Size(max = 20) String memberCode,
        int ordinal,
        @NotNull PlanEventKind kind,
        @NotNull LocalDate day,
        LocalDate started,
        @PositiveOrZero Integer received,
        @PositiveOrZero Integer answered,
        Requirement requirement,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotBlank @Size(max = 300) String sourceKo,
        @Size(max = 300) String sourceEn,
        @Size(max = 500) String link) {}
