package kr.opengov.membership.internal.governance;

import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.OpenTerm;

/**
 * A term of a body in a file.
 *
 * @param id of the entry that stands; null for one from a file
 */
record TermLine(
        Long id,
        String bodyCode,
        int number,
        String labelKo,
        String labelEn,
        LocalDate from,
        DayPrecision fromPrecision,
        LocalDate to,
        DayPrecision toPrecision,
        String source,
        String note,
        Confidence confidence) {

    OpenTerm command() {
        return new OpenTerm(bodyCode, 0, number, labelKo, labelEn, from, to, source);
    }
}
