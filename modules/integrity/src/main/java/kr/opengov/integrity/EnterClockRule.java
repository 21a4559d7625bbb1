package kr.opengov.integrity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rule of a deadline that follows another one from a day on.
 *
 * @param follows the rule it takes the place of: clock, kind of report and receiver stay
 * @param unit {@code DAYS}, {@code MONTHS}, {@code YEARS} or {@code AT_ONCE}
 * @param extension days by which it may be extended once; only a period in days is extended
 * @param source the text or decision the rule was taken from
 * @param confirmedBy the duty of who confirmed it; blank when that still has to be done
 */
public record EnterClockRule(
        @NotNull UUID follows,
        @NotNull LocalDate validFrom,
        @Min(0) @Max(1000) int amount,
        @NotBlank @Size(max = 10) String unit,
        @Min(0) @Max(1000) int extension,
        @NotBlank @Size(max = 20) String nature,
        @NotBlank @Size(max = 300) String lawKo,
        @NotBlank @Size(max = 300) String lawEn,
        @NotBlank @Size(max = 300) String source,
        @Size(max = 100) String confirmedBy) {}
