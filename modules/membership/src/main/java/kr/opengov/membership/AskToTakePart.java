package kr.opengov.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/**
 * A citizen's wish to take part in a body that is open to anyone.
 *
 * @param motivation why, and what the citizen brings; the secretariat reads it, nobody else
 */
public record AskToTakePart(
        @AuditSubject("body") @NotBlank @Size(max = 40) String bodyCode,
        @NotAudited @NotBlank @Size(max = 2000) String motivation) {}
