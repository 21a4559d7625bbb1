package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kr.opengov.platform.audit.AuditSubject;

/** Asks ministries what they say of a candidate task, all until the same day. */
public record AskAgencies(
        @AuditSubject("candidate") @NotBlank String code,
        long version,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 200) String> agencies,
        @NotNull LocalDate dueOn,
        @Size(max = 2000) String note) {}
