package kr.opengov.summit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Lets a conflict stand.
 *
 * @param key of the conflict, as it was shown
 * @param reason why it may stand
 */
public record AcknowledgeConflict(
        @AuditSubject("summit") @NotBlank String acronym,
        @NotBlank @Size(max = 200) String key,
        @NotBlank @Size(max = 500) String reason) {}
