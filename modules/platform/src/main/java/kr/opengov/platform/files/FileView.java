package kr.opengov.platform.files;

import java.io.Serializable;
import java.time.Instant;
import kr.opengov.platform.audit.AuditSubject;

/**
 * A stored file.
 *
 * @param code the part of its address after {@code /files/}; cannot be guessed
 * @param name NFC, without a path
 * @param size in bytes
 * @param sha256 of the content, 64 hexadecimal digits
 * @param uploadedBy the account, or null for the portal itself
 * @param numbers whether its text holds resident registration numbers
 */
public record FileView(
        Long id,
        @AuditSubject("file") String code,
        String purpose,
        String name,
        String mediaType,
        long size,
        String sha256,
        Disclosure disclosure,
        Instant uploadedAt,
        Long uploadedBy,
        NumberSearch numbers)
        implements Serializable {

    public FileView {
        numbers = numbers == null ? NumberSearch.NOT_SEARCHED : numbers;
    }

    /** A file nobody searched. */
    public FileView(
            Long id,
            String code,
            String purpose,
            String name,
            String mediaType,
            long size,
            String sha256,
            Disclosure disclosure,
            Instant uploadedAt,
            Long uploadedBy) {
        this(id, code, purpose, name, mediaType, size, sha256, disclosure, uploadedAt, uploadedBy, null);
    }
}
