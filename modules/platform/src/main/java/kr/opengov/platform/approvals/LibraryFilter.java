package kr.opengov.platform.approvals;

import java.time.LocalDate;

/**
 * What narrows the public library; null for any.
 *
 * @param text part of the title or of the number
 * @param unit the name of an issuing unit in Korean
 */
public record LibraryFilter(String text, String unit, String kind, LocalDate from, LocalDate to) {}
