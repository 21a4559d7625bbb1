package kr.opengov.platform.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.NotAudited;

/** The answer to a request of a data subject. */
public record AnswerDataRequest(
        @AuditSubject("data-request") @NotNull Long id,
        long version,
        @NotNull DataRequestState state,
        @NotAudited @NotBlank @Size(max = 4000) String answer) {}
