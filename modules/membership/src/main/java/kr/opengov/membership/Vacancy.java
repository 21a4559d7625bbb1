package kr.opengov.membership;

import java.time.LocalDate;

/**
 * A seat nobody is recorded on.
 *
 * @param since first day without a holder
 * @param vacated true when a holder left; false when the register never knew a holder: vacant or not known
 * @param last who left it, or null
 * @param incoming who takes it later, as far as recorded by now, or null
 */
public record Vacancy(SeatView seat, LocalDate since, boolean vacated, SeatHolder last, SeatHolder incoming) {}
