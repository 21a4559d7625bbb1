package kr.opengov.actionplans;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * Since when something is in a state, and how that is known.
 *
 * @param effective the day; of a date given by month or year the last day of it
 * @param basis what happened
 * @param source where it stands
 */
public record StateEntry<S extends Enum<S>>(
        S state, LocalDate effective, DatePrecision precision, Bilingual basis, Bilingual source) {}
