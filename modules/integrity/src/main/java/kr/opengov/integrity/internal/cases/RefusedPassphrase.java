package kr.opengov.integrity.internal.cases;

import java.util.UUID;

/**
 * A wrong passphrase for a vault.
 *
 * @param holderId whose vault it is
 */
public record RefusedPassphrase(UUID holderId) {}
