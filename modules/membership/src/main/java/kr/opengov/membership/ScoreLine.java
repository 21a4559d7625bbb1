package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * One value to enter or to try.
 *
 * @param revision the revision the user saw; 0 when there was none
 * @param points null: not available
 */
public record ScoreLine(@NotNull ScoreMetric metric, int revision, BigDecimal points) {}
