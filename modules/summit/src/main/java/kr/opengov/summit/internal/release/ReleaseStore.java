package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.persistence.RecordText;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.ReleaseChange;

/**
 * Reads and writes releases. A release never changes, so that it is read from the database once and kept: a page costs
 * the one statement that asks which release is the last.
 */
@ApplicationScoped
public class ReleaseStore {
    /** Releases kept in memory; one of a thousand sessions takes about five megabytes. */
    private static final int KEPT = 12;

    private final Map<Long, ReleasedProgramme> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, ReleasedProgramme> eldest) {
            return size() > KEPT;
        }
    });

    /** The public programme of a summit; empty when nothing was released. One statement, two when it is not kept yet. */
    public Optional<ReleasedProgramme> current(EntityManager em, String acronym) {
        return last(em, acronym).map(id -> load(em, id));
    }

    /** The id of the last release of a summit; one statement. */
    public static Optional<Long> last(EntityManager em, String acronym) {
        return SqlRow.of(
                        em,
                        "SELECT r.id FROM sm_release r JOIN sm_summit s ON s.id = r.summit_id WHERE s.acronym = ?1"
                                + " ORDER BY r.sequence DESC LIMIT 1",
                        acronym)
                .stream()
                .findFirst()
                .map(row -> row.number(0));
    }

    /** The public programmes of all summits, the latest first; one statement, two more for each that is not kept. */
    public List<ReleasedProgramme> all(EntityManager em) {
        return SqlRow.of(
                        em,
                        "SELECT r.id FROM sm_release r JOIN sm_summit s ON s.id = r.summit_id WHERE r.sequence ="
                                + " (SELECT MAX(x.sequence) FROM sm_release x WHERE x.summit_id = r.summit_id)"
                                + " ORDER BY s.first_day DESC, s.acronym")
                .stream()
                .map(row -> load(em, row.number(0)))
                .toList();
    }

    /** A release by its number in the row of its summit. */
    public Optional<ReleasedProgramme> release(EntityManager em, String acronym, int sequence) {
        return one(
                em,
                "SELECT r.id FROM sm_release r JOIN sm_summit s ON s.id = r.summit_id WHERE s.acronym = ?1"
                        + " AND r.sequence = ?2",
                acronym,
                sequence);
    }

    private Optional<ReleasedProgramme> one(EntityManager em, String sql, Object... parameters) {
        return SqlRow.of(em, sql, parameters).stream().findFirst().map(row -> load(em, row.number(0)));
    }

    private ReleasedProgramme load(EntityManager em, long id) {
        ReleasedProgramme known = kept.get(id);
        if (known != null) {
            return known;
        }
        SqlRow head = SqlRow.of(
                        em, "SELECT sequence, released_at, note_ko, note_en, head FROM sm_release WHERE id = ?1", id)
                .get(0);
        List<Released.Placed> slots = SqlRow.of(
                        em,
                        "SELECT document, sequence, last_modified FROM sm_released_slot WHERE release_id = ?1"
                                + " ORDER BY position",
                        id)
                .stream()
                .map(row -> new Released.Placed(
                        RecordText.read(Released.Entry.class, row.text(0)), row.count(1), row.instant(2)))
                .toList();
        ReleasedProgramme programme = new ReleasedProgramme(
                id,
                head.count(0),
                head.instant(1),
                head.bilingual(2, true),
                RecordText.read(Released.Head.class, head.text(4)),
                slots);
        kept.put(id, programme);
        return programme;
    }

    /** Writes a release with its slots and changes; the caller holds the summit's row. */
    long write(EntityManager em, NewRelease made) {
        try {
            long id;
            try (BatchRows rows = new BatchRows(
                    em,
                    "sm_release",
                    List.of(
                            "summit_id",
                            "sequence",
                            "note_ko",
                            "note_en",
                            "released_at",
                            "account_id",
                            "account_name",
                            "work_version",
                            "restores",
                            "sessions",
                            "head"))) {
                id = rows.add(
                        made.summitId(),
                        made.sequence(),
                        made.noteKo(),
                        made.noteEn(),
                        made.releasedAt(),
                        made.accountId(),
                        made.accountName(),
                        made.workVersion(),
                        made.restores(),
                        made.sessions(),
                        RecordText.write(made.head()));
            }
            slots(em, id, made);
            changes(em, id, made.changes());
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException("the release could not be written", e);
        }
    }

    private static void slots(EntityManager em, long release, NewRelease made) throws SQLException {
        Map<UUID, Released.Placed> before = new HashMap<>();
        if (made.before() != null) {
            made.before().slots().forEach(slot -> before.put(slot.entry().guid(), slot));
        }
        try (BatchRows rows = new BatchRows(
                em,
                "sm_released_slot",
                List.of(
                        "release_id",
                        "position",
                        "guid",
                        "code",
                        "status",
                        "sequence",
                        "last_modified",
                        "starts_at",
                        "ends_at",
                        "document"))) {
            int position = 0;
            for (Released.Entry entry : made.entries()) {
                Released.Placed placed = CalendarSequence.next(before.get(entry.guid()), entry, made.releasedAt());
                rows.add(
                        release,
                        position++,
                        entry.guid(),
                        entry.code(),
                        placed.status(),
                        placed.sequence(),
                        placed.lastModified(),
                        entry.startsAt(),
                        entry.endsAt(),
                        RecordText.write(entry));
            }
        }
    }

    private static void changes(EntityManager em, long release, List<ReleaseChange> changes) throws SQLException {
        try (BatchRows rows = new BatchRows(
                em,
                "sm_release_change",
                List.of(
                        "release_id",
                        "position",
                        "guid",
                        "code",
                        "title_ko",
                        "title_en",
                        "kind",
                        "before_text",
                        "before_en",
                        "after_text",
                        "after_en"))) {
            int position = 0;
            for (ReleaseChange change : changes) {
                rows.add(
                        release,
                        position++,
                        change.guid(),
                        change.code(),
                        change.title().ko(),
                        change.title().en(),
                        change.kind(),
                        ko(change.before()),
                        en(change.before()),
                        ko(change.after()),
                        en(change.after()));
            }
        }
    }

    private static String ko(Bilingual text) {
        return text == null ? null : text.ko();
    }

    private static String en(Bilingual text) {
        return text == null ? null : text.en();
    }
}
