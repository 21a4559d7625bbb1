package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The delivery of a plan to the partnership.
 *
 * @param overrideReason why it is delivered although a requirement that blocks is not met; null when all are
 */
public record DeliverPlan(
        @NotBlank @Size(max = 20) String memberCode,
        int ordinal,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 300) String sourceKo,
        @Size(max = 300) String sourceEn,
        @Size(max = 2000) String overrideReason) {}
