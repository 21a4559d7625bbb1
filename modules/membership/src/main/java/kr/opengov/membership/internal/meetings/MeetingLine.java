package kr.opengov.membership.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import kr.opengov.membership.DayPrecision;
import kr.opengov.membership.MeetingKind;
import kr.opengov.membership.MeetingMode;
import kr.opengov.membership.MeetingState;
import kr.opengov.membership.PlanMeeting;

/** A meeting in a file. */
public record MeetingLine(
        String code,
        String bodyCode,
        Integer ordinal,
        String titleKo,
        String titleEn,
        MeetingKind kind,
        MeetingMode mode,
        MeetingState state,
        LocalDate firstOn,
        LocalDate lastOn,
        DayPrecision precision,
        Instant startsAt,
        Instant endsAt,
        String placeKo,
        String placeEn,
        boolean openToPublic,
        String cancelReason,
        String evidence,
        String note,
        boolean invented) {

    /** What a desk would plan; where no hour is known, the whole days. */
    PlanMeeting plan(ZoneId zone) {
        return new PlanMeeting(
                null,
                0,
                bodyCode,
                ordinal,
                titleKo,
                titleEn,
                kind,
                mode,
                startsAt == null ? firstOn.atStartOfDay(zone).toInstant() : startsAt,
                endsAt == null ? lastOn.atTime(LocalTime.MAX).atZone(zone).toInstant() : endsAt,
                placeKo,
                placeEn,
                note,
                openToPublic);
    }
}
