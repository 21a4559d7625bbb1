package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/** Asks several departments at once what they think of a proposal. */
public record AskReview(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotEmpty List<@NotBlank @Size(max = 200) String> departments,
        @NotNull LocalDate dueOn,
        @Size(max = 2000) String question) {}
