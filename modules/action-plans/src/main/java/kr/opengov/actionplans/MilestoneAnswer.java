package kr.opengov.actionplans;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is said about a milestone.
 *
 * @param percent 0 to 100; null when it is not known
 * @param reason why it is less than before; null otherwise
 */
public record MilestoneAnswer(
        @NotNull Long milestoneId,
        Integer percent,
        @Size(max = 1000) String reason) {}
