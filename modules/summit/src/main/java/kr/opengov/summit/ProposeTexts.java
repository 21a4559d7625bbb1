package kr.opengov.summit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kr.opengov.platform.audit.AuditSubject;

/**
 * Texts a host hands in for one of its sessions.
 *
 * @param sessionVersion the version of the session that was read
 * @param version the version of what waits, 0 when nothing did
 */
public record ProposeTexts(
        @NotBlank String acronym,
        @AuditSubject("session") @NotBlank String code,
        long sessionVersion,
        long version,
        @NotNull @Valid SessionTexts texts) {}
