package kr.opengov.actionplans;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A milestone as it is written.
 *
 * @param id null for a new one
 */
public record MilestoneDraft(
        Long id,
        @Size(max = 500) String titleKo,
        @Size(max = 500) String titleEn,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer weight) {}
