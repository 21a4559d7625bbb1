package kr.opengov.platform.approvals;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The caller is away; both days belong to the period. */
public record NewAbsence(@NotNull LocalDate from, @NotNull LocalDate to) {}
