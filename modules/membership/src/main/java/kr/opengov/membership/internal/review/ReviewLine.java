package kr.opengov.membership.internal.review;

import java.time.LocalDate;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.ReviewStepKind;

/**
 * A review case in a file.
 *
 * @param dueOn the deadline that holds
 * @param end how it ended; null while it runs
 */
record ReviewLine(
        String memberCode,
        ReviewKind kind,
        LocalDate openedOn,
        LocalDate dueOn,
        String reason,
        String overrideReason,
        LocalDate closedOn,
        ReviewStepKind end,
        String endNote) {}
