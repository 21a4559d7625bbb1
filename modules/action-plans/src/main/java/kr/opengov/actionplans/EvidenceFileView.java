package kr.opengov.actionplans;

import java.time.Instant;

/**
 * A file an evidence has or had.
 *
 * @param code the part of its address after {@code /files/}
 * @param size in bytes
 * @param sha256 as it was when the file came in
 * @param reason why it took the place of the one before; null for the first
 * @param checkedAt when somebody compared the stored bytes with the hash, or null
 * @param damaged whether they differed
 */
public record EvidenceFileView(
        String code,
        String name,
        long size,
        String sha256,
        Instant storedAt,
        String reason,
        Instant checkedAt,
        boolean damaged) {}
