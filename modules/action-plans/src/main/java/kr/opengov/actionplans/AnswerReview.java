package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;

/** A department's opinion of a proposal. */
public record AnswerReview(
        @AuditSubject("review") long id,
        long version,
        @NotNull ReviewVerdict verdict,
        @NotBlank @Size(max = 4000) String opinion) {}
