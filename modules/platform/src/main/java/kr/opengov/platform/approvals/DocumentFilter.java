package kr.opengov.platform.approvals;

import java.time.LocalDate;

/**
 * What narrows a list of documents; null for any.
 *
 * @param text part of the title or of the number
 * @param from first day of registration, or of the last change of what has no number yet
 * @param to last day of the same
 */
public record DocumentFilter(
        DocumentScope scope, DocumentState state, String kind, String text, LocalDate from, LocalDate to) {}
