package kr.opengov.actionplans;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of an indicator on a day. */
public record MeasurementAnswer(
        @NotNull Long indicatorId,
        @NotNull BigDecimal value,
        @NotNull LocalDate measuredOn) {}
