package kr.opengov.integrity.internal.cases;

import java.util.UUID;

/**
 * Something sealed was changed, shortened, moved or put back, and was refused.
 *
 * @param caseId the case it lies in, or null when it was found in a list
 */
public record RefusedCiphertext(UUID caseId) {}
