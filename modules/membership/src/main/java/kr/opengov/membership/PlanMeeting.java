package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A meeting to plan, or what is changed about one.
 *
 * @param id null for a new one
 * @param version the one that was read; 0 for a new one
 * @param startsAt of a written meeting the beginning of the time for voting
 * @param openToPublic whether anybody can attend
 */
public record PlanMeeting(
        @AuditSubject("meeting") Long id,
        long version,
        @NotBlank @Size(max = 40) String bodyCode,
        Integer ordinal,
        @NotBlank @Size(max = 200) String titleKo,
        @Size(max = 200) String titleEn,
        @NotNull MeetingKind kind,
        @NotNull MeetingMode mode,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Size(max = 300) String placeKo,
        @Size(max = 300) String placeEn,
        @Size(max = 1000) String note,
        boolean openToPublic) {}
