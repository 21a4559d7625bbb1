package kr.opengov.platform.inbox;

import kr.opengov.platform.paging.Page;

/** A page of the inbox and the counts of the whole of it, whatever the filter. */
public record InboxView(Page<WorkItemRow> items, InboxCounts counts) {}
