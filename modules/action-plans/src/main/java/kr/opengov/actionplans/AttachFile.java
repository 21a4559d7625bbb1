package kr.opengov.actionplans;

import jakarta.validation.constraints.NotBlank;
import kr.opengov.platform.audit.AuditSubject;

/** A file for a proposal, with the name it has on the computer of whoever sends it. */
public record AttachFile(
        @AuditSubject("proposal") @NotBlank String code,
        long version,
        @NotBlank String name) {}
