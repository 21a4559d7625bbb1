package kr.opengov.platform.internal.files;

import kr.opengov.platform.files.NumberSearch;

/**
 * The bytes of a file.
 *
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 * @param numbers whether its text holds resident registration numbers
 */
public record Blob(String sha256, long size, NumberSearch numbers) {}
