package kr.opengov.platform.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kr.opengov.platform.audit.AuditSubject;
import kr.opengov.platform.audit.PersonConcerned;

/**
 * A role is given to an account or taken from it.
 *
 * @param scopeKind what it is for, as {@link kr.opengov.platform.Roles#SCOPES} allows; null for the whole portal
 * @param scopeId which one; null for the whole portal
 */
public record RoleChange(
        @AuditSubject("account") @PersonConcerned long accountId,
        long version,
        @NotBlank String role,
        @Pattern(regexp = "[A-Z_]{0,20}") String scopeKind,
        @Size(max = 64) String scopeId) {}
