package kr.opengov.summit.internal.release;

import java.time.Instant;
import java.util.List;
import kr.opengov.summit.ReleaseChange;

/** A release about to be written; {@code before} is the last one, or null. */
record NewRelease(
        long summitId,
        int sequence,
        String noteKo,
        String noteEn,
        Instant releasedAt,
        Long accountId,
        String accountName,
        long workVersion,
        Integer restores,
        Released.Head head,
        List<Released.Entry> entries,
        List<ReleaseChange> changes,
        ReleasedProgramme before) {

    int sessions() {
        return (int) entries.stream()
                .filter(entry -> !entry.isBreak())
                .map(Released.Entry::session)
                .distinct()
                .count();
    }
}
