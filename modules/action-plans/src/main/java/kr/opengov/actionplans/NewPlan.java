package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A plan to begin. It is public from the beginning, as a plan in preparation.
 *
 * @param member as membership writes it in addresses
 */
public record NewPlan(
        @NotBlank @Size(max = 20) String member,
        int ordinal,
        @NotBlank @Size(max = 300) String titleKo,
        @Size(max = 300) String titleEn,
        @NotNull LocalDate start,
        @NotNull LocalDate end) {}
