package kr.opengov.membership;

import java.time.LocalDate;

/**
 * A meeting of a member's forum that took place.
 *
 * @param code the end of its address
 * @param memberCode the member whose forum it is
 * @param lastOn its last day; of a date given by month or year the last day of it
 * @param evidence where it was read, or null
 * @param openToPublic whether anybody could attend
 * @param charters how many charters of the body were in force on its last day; with none its rules are not public
 */
public record ForumMeeting(
        String code,
        String memberCode,
        String bodyNameKo,
        String bodyNameEn,
        String titleKo,
        String titleEn,
        LocalDate firstOn,
        LocalDate lastOn,
        DayPrecision precision,
        String evidence,
        boolean openToPublic,
        long charters) {

    /** Whether everybody could read by which rules the body works. */
    public boolean rulesPublic() {
        return charters > 0;
    }
}
