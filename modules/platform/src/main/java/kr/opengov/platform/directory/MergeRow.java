package kr.opengov.platform.directory;

import java.time.Instant;

/**
 * A merge as the desk lists it.
 *
 * @param merged the name of the entry that another one stands for
 * @param staying the name of the one that stands for it
 * @param stayingCode the code of its page
 * @param undoneAt when it was undone, or null
 */
public record MergeRow(
        long id,
        long version,
        DirectoryKind kind,
        String merged,
        String staying,
        String stayingCode,
        Instant mergedAt,
        Instant undoneAt) {}
