package kr.opengov.membership;

import java.time.LocalDate;

/**
 * A seat of a body.
 *
 * @param id stays the same whatever is corrected
 * @param officeCode for a seat ex officio: whoever holds the office sits here; otherwise null
 * @param chair whoever sits here is a chair
 * @param to last day, or null while the seat exists
 */
public record SeatView(
        long id,
        long entryId,
        String bodyCode,
        int number,
        Constituency constituency,
        String labelKo,
        String labelEn,
        String officeCode,
        String officeKo,
        String officeEn,
        boolean chair,
        LocalDate from,
        LocalDate to,
        String source) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean exOfficio() {
        return officeCode != null;
    }

    /** The office of a seat ex officio, or null. */
    public String office(String language) {
        return "ko".equals(language) ? officeKo : officeEn;
    }

    /** Null where the seat has no name of its own. */
    public String label(String language) {
        return "ko".equals(language) ? labelKo : labelEn;
    }
}
