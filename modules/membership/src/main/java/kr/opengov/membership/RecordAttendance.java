package kr.opengov.membership;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import kr.opengov.platform.audit.AuditSubject;

/** Who took part, by seat; a seat that is not named was absent. */
public record RecordAttendance(
        @AuditSubject("meeting") long meetingId,
        long version,
        @NotNull Map<Long, Presence> presence) {}
