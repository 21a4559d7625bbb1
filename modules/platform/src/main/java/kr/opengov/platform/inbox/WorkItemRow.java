package kr.opengov.platform.inbox;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An item of the inbox.
 *
 * @param titleEn may be null
 * @param dueOn the last day, or null
 * @param overdue whether the last day is over
 * @param onBehalfOf the name of the absent person whose work it is, or null for one's own
 */
public record WorkItemRow(
        String key,
        WorkKind kind,
        String titleKo,
        String titleEn,
        String path,
        LocalDate dueOn,
        Instant openedAt,
        boolean overdue,
        String onBehalfOf) {}
