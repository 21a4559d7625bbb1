package kr.opengov.summit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/** A public session to mark, or to mark no more, by the name it has in addresses. */
public record StarSession(
        @NotBlank @Size(max = 40) String acronym,
        @AuditSubject("session") @NotBlank @Size(max = 6) String code) {}
