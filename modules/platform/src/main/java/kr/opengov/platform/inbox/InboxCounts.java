package kr.opengov.platform.inbox;

import java.util.Map;

/**
 * How much work waits.
 *
 * @param open all items
 * @param overdue those whose last day is over
 * @param kinds open items by kind; a kind without work is missing
 */
public record InboxCounts(long open, long overdue, Map<WorkKind, Long> kinds) {}
