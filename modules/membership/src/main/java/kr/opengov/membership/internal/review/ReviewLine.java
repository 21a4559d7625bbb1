package kr.opengov.membership.internal.review;

import java.time.LocalDate;
import kr.opengov.membership.ReviewKind;
import kr.opengov.membership.ReviewStepKind;

/**
 * A review case in a file.
 *
 * @param firstDueOn the deadline of the opening; null in a file that does not say it: the one that holds
 * @param dueOn the deadline that holds
 * @param steps between opening and end, as {@link ReviewStepLine} writes them; null in a file that says nothing of them
 * @param end how it ended; null while it runs
 */
record ReviewLine(
        String memberCode,
        ReviewKind kind,
        LocalDate openedOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        String reason,
        String overrideReason,
        String steps,
        LocalDate closedOn,
        ReviewStepKind end,
        String endNote) {}
