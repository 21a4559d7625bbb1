package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The charter of a body in a period. Every figure is null where the document is silent.
 *
 * @param to last day, or null while it holds
 * @param maximum members, chairs included
 * @param privatePercent smallest share of private members
 * @param meetingMonths at least one meeting in so many months
 * @param termMonths how long a term lasts
 * @param consecutiveTerms at most so many in a row
 */
public record CharterView(
        Long id,
        String bodyCode,
        LocalDate from,
        LocalDate to,
        String basisKo,
        String basisEn,
        Integer maximum,
        Integer privatePercent,
        Integer chairs,
        Integer meetingMonths,
        Integer quorumPercent,
        Integer termMonths,
        Integer consecutiveTerms,
        String source,
        String note,
        Confidence confidence,
        Instant recordedAt) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The legal basis in a language; the Korean one where no English one is recorded. */
    public String basis(String language) {
        return "ko".equals(language) || basisEn == null ? basisKo : basisEn;
    }
}
