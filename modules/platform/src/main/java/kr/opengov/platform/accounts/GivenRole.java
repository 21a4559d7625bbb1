package kr.opengov.platform.accounts;

import java.time.Instant;

/**
 * A role an account holds.
 *
 * @param scopeKind what it is held for, such as {@code AGENCY} or {@code SUMMIT}; empty for the whole portal
 * @param scopeId which one; empty for the whole portal
 */
public record GivenRole(String role, String scopeKind, String scopeId, Instant givenAt) {}
