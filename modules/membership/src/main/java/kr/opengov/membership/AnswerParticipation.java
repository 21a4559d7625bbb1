package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * The secretariat's answer to a request to take part.
 *
 * @param reason goes to who asked
 */
public record AnswerParticipation(
        @AuditSubject("participation-request") long id,
        long version,
        boolean accepted,
        @NotBlank @Size(max = 2000) String reason) {}
