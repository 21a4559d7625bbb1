package kr.opengov.membership;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that was taken in a review case.
 *
 * @param dueOn the new deadline, or null
 * @param statusEventId the change of status it led to, or null
 */
public record ReviewEntry(
        long reviewId,
        int position,
        ReviewStepKind kind,
        LocalDate happenedOn,
        LocalDate dueOn,
        String note,
        Long documentId,
        Long statusEventId,
        Instant recordedAt) {}
