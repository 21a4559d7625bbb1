package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A term of a body, such as the fourth term of the national committee.
 *
 * @param to last day, or null where no source prints it
 */
public record TermView(
        Long id,
        int number,
        String labelKo,
        String labelEn,
        PartialDay from,
        PartialDay to,
        String source,
        String note,
        Confidence confidence,
        Instant recordedAt) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from.day()) && (to == null || !day.isAfter(to.day()));
    }

    /** Null where the term has no name of its own. */
    public String label(String language) {
        return "ko".equals(language) ? labelKo : labelEn;
    }
}
