package kr.opengov.integrity;

import java.time.LocalDate;
import kr.opengov.platform.Bilingual;

/**
 * A day that is no working day.
 *
 * @param kind such as {@code NATIONAL}; {@code SUBSTITUTE} for one that follows from another by rule
 * @param source where it is decreed; null for a substitute
 * @param confirmed false when a person at the agency still has to confirm it
 */
public record HolidayView(LocalDate day, Bilingual name, String kind, String source, boolean confirmed) {}
