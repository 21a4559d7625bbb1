package kr.opengov.membership.internal.register;

import java.time.LocalDate;
import kr.opengov.membership.Confidence;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MemberStatus;

/**
 * An entry of a member's history in a file.
 *
 * @param number of the membership
 * @param order place in the history that stands, 1 for the first
 */
record StatusLine(
        String memberCode,
        int number,
        int order,
        MemberStatus status,
        LocalDate letter,
        LocalDate received,
        LocalDate effective,
        DayPrecision precision,
        LocalDate announced,
        String decision,
        String reason,
        String evidence,
        Confidence confidence) {}
