package kr.opengov.integrity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A holiday for a new edition of the calendar. One with the same day and Korean name takes the place of the former.
 *
 * @param substitution {@code NONE}, {@code SUNDAY} or {@code WEEKEND}: which days call for a substitute holiday
 * @param source where it is decreed
 * @param lastYear the last year that the calendar is complete for from now on; not before the one it covers
 */
public record EnterHoliday(
        @NotNull LocalDate day,
        @NotBlank @Size(max = 100) String nameKo,
        @NotBlank @Size(max = 100) String nameEn,
        @NotBlank @Size(max = 20) String kind,
        @NotBlank @Size(max = 20) String substitution,
        @NotBlank @Size(max = 300) String source,
        boolean confirmed,
        int lastYear) {}
