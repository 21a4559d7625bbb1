package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kr.opengov.platform.audit.AuditSubject;

/** A version of a plan to be kept. */
public record PublishVersion(
        @AuditSubject("plan") @NotBlank String plan,
        long version,
        @NotBlank @Size(max = 1000) String reason,
        @Size(max = 300) String decision,
        LocalDate decidedOn) {}
