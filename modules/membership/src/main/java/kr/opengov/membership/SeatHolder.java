package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who holds a seat, with name, affiliation and title as they were then.
 *
 * @param holdingId stays the same whatever is corrected or ended
 * @param entryId the row that says it; a correction or an end is a new one
 * @param seatId null where the source names no seat
 * @param memberCode the government that holds the seat, or null
 * @param personId in the directory, or null where a government holds the seat
 * @param exOfficio the seat follows the office; the title is the office
 * @param earlierTerms terms served before as the source prints them, where no entry of them exists
 * @param to last day, or null while it goes on
 * @param struck this entry says that it never was so
 */
public record SeatHolder(
        long holdingId,
        long entryId,
        String bodyCode,
        Long seatId,
        Constituency constituency,
        String memberCode,
        Long personId,
        String personCode,
        String nameKo,
        String nameEn,
        String affiliation,
        String title,
        boolean exOfficio,
        Integer term,
        List<Integer> earlierTerms,
        PartialDay from,
        Confidence fromConfidence,
        PartialDay to,
        EndReason endReason,
        String note,
        String source,
        Confidence confidence,
        Instant recordedAt,
        Long correctsId,
        String changeReason,
        boolean struck) {

    public SeatHolder {
        earlierTerms = List.copyOf(earlierTerms);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from.day()) && (to == null || !day.isAfter(to.day()));
    }

    /** Whether both hold on some day. */
    public boolean overlaps(SeatHolder other) {
        return (to == null || !to.day().isBefore(other.from.day()))
                && (other.to == null || !other.to.day().isBefore(from.day()));
    }

    /** The name in a language, or the other one where none is recorded; the member's code for a government. */
    public String name(String language) {
        String first = "ko".equals(language) ? nameKo : nameEn;
        String second = "ko".equals(language) ? nameEn : nameKo;
        String known = first == null ? second : first;
        return known == null ? memberCode : known;
    }

    /** Whether the day it began is read in a source, so that lengths can be judged. */
    public boolean beginningKnown() {
        return from.precision() != DayPrecision.UNKNOWN && fromConfidence == Confidence.VERIFIED;
    }
}
