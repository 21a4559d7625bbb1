package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Something to be done after a meeting.
 *
 * @param responsible a person, a unit or an organisation, by name
 * @param accountEmail in whose inbox the work is put, or null for the secretariat's
 */
public record OpenActionItem(
        @AuditSubject("meeting") long meetingId,
        @NotBlank @Size(max = 500) String task,
        @NotBlank @Size(max = 200) String responsible,
        @Size(max = 254) String accountEmail,
        @NotNull LocalDate dueOn) {}
