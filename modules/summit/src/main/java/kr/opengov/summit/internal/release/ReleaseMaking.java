package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Conflict;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.ConflictParty;
import kr.opengov.summit.ReleaseChange;
import kr.opengov.summit.ReleasePreview;
import kr.opengov.summit.ScheduleConflict;
import kr.opengov.summit.internal.conflict.Conflicts;

/** Makes releases. Everything happens in the transaction of the caller, under the lock of the summit's row. */
@ApplicationScoped
public class ReleaseMaking {

    /** Who asks, null for the portal itself. */
    public record By(Long accountId, String name) {}

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private ReleaseStore store;

    @Inject
    private Conflicts conflicts;

    @Inject
    private NoticeDigests digests;

    protected ReleaseMaking() {}

    public ReleaseMaking(
            Directory directory, Clock clock, ReleaseStore store, Conflicts conflicts, NoticeDigests digests) {
        this.directory = directory;
        this.clock = clock;
        this.store = store;
        this.conflicts = conflicts;
        this.digests = digests;
    }

    /** What a release would bring; nothing is locked. */
    public ReleasePreview preview(EntityManager em, String acronym) {
        SqlRow summit = summit(em, acronym, "");
        ReleasedProgramme before = store.current(em, acronym).orElse(null);
        WorkingProgramme work = new WorkingProgramme(em, directory);
        Released.Head head = work.head(summit.number(0));
        List<Released.Entry> entries = toBePublic(before, work.entries(summit.number(0)));
        SqlRow plan =
                SqlRow.of(em, "SELECT due_at, refused FROM sm_release_plan WHERE summit_id = ?1", summit.number(0))
                        .stream()
                        .findFirst()
                        .orElse(new SqlRow(new Object[2]));
        return new ReleasePreview(
                ReleaseViews.summit(head.summit()),
                before == null ? 0 : before.sequence(),
                (int) entries.stream()
                        .filter(entry -> !entry.isBreak())
                        .map(Released.Entry::session)
                        .distinct()
                        .count(),
                ReleaseChanges.between(before, head, entries),
                blocking(em, summit),
                plan.instant(0),
                plan.text(1));
    }

    /**
     * Releases the work in progress.
     *
     * @param last the sequence of the last release the caller saw, or null for whatever it is
     */
    public int release(EntityManager em, String acronym, Integer last, Bilingual note, By by) {
        SqlRow summit = summit(em, acronym, " FOR UPDATE");
        ReleasedProgramme before = seen(em, acronym, last);
        List<ScheduleConflict> blocking = blocking(em, summit);
        if (!blocking.isEmpty()) {
            throw new Refusal(
                    "RELEASE_BLOCKED",
                    blocking.size(),
                    name(blocking.get(0).first()),
                    name(blocking.get(0).second()));
        }
        WorkingProgramme work = new WorkingProgramme(em, directory);
        Released.Head head = work.head(summit.number(0));
        List<Released.Entry> entries = toBePublic(before, work.entries(summit.number(0)));
        return write(em, summit, before, head, entries, note, by, null);
    }

    /** Makes an earlier release the public one again; sessions that came later stay as cancelled ones. */
    public int bringBack(EntityManager em, String acronym, int last, int sequence, Bilingual note, By by) {
        SqlRow summit = summit(em, acronym, " FOR UPDATE");
        ReleasedProgramme before = seen(em, acronym, last);
        ReleasedProgramme former = store.release(em, acronym, sequence).orElseThrow(() -> new Refusal("NOT_FOUND"));
        if (before == null || former.sequence() == before.sequence()) {
            throw new Refusal("RELEASE_IS_THE_LAST", sequence);
        }
        List<Released.Entry> entries = toBePublic(
                before, former.slots().stream().map(Released.Placed::entry).toList());
        return write(em, summit, before, former.head(), entries, note, by, sequence);
    }

    private int write(
            EntityManager em,
            SqlRow summit,
            ReleasedProgramme before,
            Released.Head head,
            List<Released.Entry> entries,
            Bilingual note,
            By by,
            Integer restores) {
        List<ReleaseChange> changes = ReleaseChanges.between(before, head, entries);
        if (before != null && changes.isEmpty() && before.head().equals(head)) {
            throw new Refusal("RELEASE_WITHOUT_CHANGES");
        }
        Instant now = clock.instant();
        NewRelease made = new NewRelease(
                summit.number(0),
                before == null ? 1 : before.sequence() + 1,
                note.ko(),
                note.en(),
                now,
                by.accountId(),
                by.name(),
                summit.number(1),
                restores,
                head,
                entries,
                changes,
                before);
        long id = store.write(em, made);
        em.createNativeQuery("DELETE FROM sm_release_plan WHERE summit_id = ?1")
                .setParameter(1, made.summitId())
                .executeUpdate();
        digests.draft(em, id, made);
        return made.sequence();
    }

    private List<ScheduleConflict> blocking(EntityManager em, SqlRow summit) {
        return conflicts.of(em, summit.number(0)).stream()
                .filter(ScheduleConflict::blocksRelease)
                .toList();
    }

    private static String name(ConflictParty party) {
        return party == null ? "–" : party.name().text("ko");
    }

    /** The last release, when it is still the one the caller saw. */
    private ReleasedProgramme seen(EntityManager em, String acronym, Integer last) {
        ReleasedProgramme before = store.current(em, acronym).orElse(null);
        if (last != null && last != (before == null ? 0 : before.sequence())) {
            throw new Conflict();
        }
        return before;
    }

    private static SqlRow summit(EntityManager em, String acronym, String lock) {
        return SqlRow.of(em, "SELECT id, work_version FROM sm_summit WHERE acronym = ?1" + lock, acronym).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /**
     * What was public stays: a cancelled session keeps its page and its last place, and so does one that was withdrawn. A
     * session cancelled before anybody saw it stays out.
     */
    private static List<Released.Entry> toBePublic(ReleasedProgramme before, List<Released.Entry> work) {
        Map<UUID, List<Released.Entry>> known = before == null
                ? Map.of()
                : before.sessions().stream()
                        .map(Released.Placed::entry)
                        .collect(Collectors.groupingBy(
                                Released.Entry::session, LinkedHashMap::new, Collectors.toList()));
        List<Released.Entry> entries = new ArrayList<>();
        Set<UUID> present = new HashSet<>();
        for (Released.Entry entry : work) {
            List<Released.Entry> former = entry.isBreak() ? null : known.get(entry.session());
            if (!entry.cancelled()) {
                entries.add(entry);
            } else if (former != null && entry.startsAt() == null) {
                former.forEach(old -> entries.add(old.asCancelled()));
            } else if (former != null) {
                entries.add(entry);
            }
            if (!entry.isBreak()) {
                present.add(entry.session());
            }
        }
        known.forEach((session, former) -> {
            if (!present.contains(session)) {
                former.forEach(old -> entries.add(old.asCancelled()));
            }
        });
        return entries.stream().sorted(ReleaseViews.IN_ORDER).toList();
    }
}
