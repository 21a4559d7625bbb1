package kr.opengov.summit.internal.release;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.directory.Directory;
import kr.opengov.summit.ReleaseChange;
import kr.opengov.summit.ReleaseDifference;

/** The work in progress as it stands at a moment, to be compared with what becomes of it. */
public final class WorkSnapshot {
    private final ReleasedProgramme programme;

    private WorkSnapshot(ReleasedProgramme programme) {
        this.programme = programme;
    }

    /** Twelve statements at most. */
    public static WorkSnapshot of(EntityManager em, Directory directory, long summit) {
        WorkingProgramme work = new WorkingProgramme(em, directory);
        Released.Head head = work.head(summit);
        return new WorkSnapshot(new ReleasedProgramme(
                0,
                0,
                Instant.EPOCH,
                new Bilingual(null, null, true),
                head,
                work.entries(summit).stream()
                        .map(entry -> new Released.Placed(entry, 0, Instant.EPOCH))
                        .toList()));
    }

    /** What is different here from an earlier moment; null for nothing before. */
    public ReleaseDifference since(WorkSnapshot before) {
        List<ReleaseChange> changes = ReleaseChanges.between(
                before == null ? null : before.programme,
                programme.head(),
                programme.slots().stream().map(Released.Placed::entry).toList());
        return new ReleaseDifference(
                ReleaseViews.summit(programme.head().summit()),
                0,
                0,
                programme.note(),
                programme.releasedAt(),
                changes);
    }
}
