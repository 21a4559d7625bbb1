package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a member's history. Letter, receipt, effect and announcement are four different days.
 *
 * @param effective from when the status holds
 * @param evidence where the fact was read
 * @param correctsId the entry that this one replaces, or null
 * @param replacedById the entry that replaces this one, or null while it stands
 */
public record StatusEntry(
        long id,
        MemberStatus status,
        LocalDate letter,
        LocalDate received,
        PartialDay effective,
        LocalDate announced,
        String decision,
        String reason,
        Long documentId,
        String evidence,
        Confidence confidence,
        Instant recordedAt,
        Long correctsId,
        Long replacedById) {

    /** Whether the entry still counts. */
    public boolean stands() {
        return replacedById == null;
    }

    /** Whether the entry stands and has taken effect on a day. */
    public boolean inForce(LocalDate day) {
        return stands() && !effective.day().isAfter(day);
    }
}
