package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact of a join case that counts.
 *
 * @param revision 1 for the first entry; grows with each correction
 */
public record JoinFact(
        long caseId,
        JoinFactKind kind,
        int revision,
        LocalDate datedOn,
        String note,
        Long documentId,
        Instant recordedAt) {}
