package kr.opengov.platform.accounts;

/**
 * What a role demands, and how many accounts it concerns.
 *
 * @param version 0 as long as nothing was ever decided
 * @param holders active accounts that hold the role
 * @param withTotp of them, how many have a second factor
 */
public record RolePolicyRow(String role, long version, boolean totpRequired, long holders, long withTotp) {}
