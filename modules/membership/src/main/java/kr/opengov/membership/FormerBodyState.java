package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was on record about a body before a correction.
 *
 * @param founded null where no source printed it
 * @param dissolved last day, or null
 * @param replacedAt when something else took its place
 * @param reason what was wrong or became known
 */
public record FormerBodyState(
        String nameKo, String nameEn, PartialDay founded, LocalDate dissolved, Instant replacedAt, String reason) {

    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }
}
