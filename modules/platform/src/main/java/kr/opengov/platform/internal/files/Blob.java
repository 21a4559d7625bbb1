package kr.opengov.platform.internal.files;

/**
 * Bytes that were stored.
 *
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 */
public record Blob(String sha256, long size) {}
