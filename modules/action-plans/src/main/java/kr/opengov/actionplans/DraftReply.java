package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/**
 * What a lead agency would reply to a comment on its commitment; it goes out when the answers of the plan are released.
 *
 * @param version of the draft the user saw, {@link OpenComment#NO_DRAFT} where there was none
 */
public record DraftReply(
        @AuditSubject("comment") @NotNull Long comment,
        long version,
        @NotNull Disposition disposition,
        @NotBlank @Size(max = 8000) String text) {}
