package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.summit.ChangeKind;
import kr.opengov.summit.MakeRelease;
import kr.opengov.summit.ReleaseChange;
import kr.opengov.summit.ReleaseDifference;
import kr.opengov.summit.ReleaseRow;

/** Lists and compares releases, and keeps when the next is to be made. */
@ApplicationScoped
public class ReleaseDesk {

    @Inject
    private ReleaseStore store;

    protected ReleaseDesk() {}

    public ReleaseDesk(ReleaseStore store) {
        this.store = store;
    }

    public Map<String, Bilingual> summits(EntityManager em) {
        Map<String, Bilingual> summits = new LinkedHashMap<>();
        SqlRow.of(em, "SELECT acronym, title_ko, title_en FROM sm_summit ORDER BY first_day DESC, acronym")
                .forEach(row -> summits.put(row.text(0), row.bilingual(1, true)));
        return summits;
    }

    public List<ReleaseRow> releases(EntityManager em, String acronym) {
        return SqlRow.of(
                        em,
                        "SELECT r.sequence, r.note_ko, r.note_en, r.released_at, r.account_name, r.restores,"
                                + " r.document_id, r.document_number, r.sessions,"
                                + " (SELECT COUNT(*) FROM sm_release_change c WHERE c.release_id = r.id)"
                                + " FROM sm_release r JOIN sm_summit s ON s.id = r.summit_id WHERE s.acronym = ?1"
                                + " ORDER BY r.sequence DESC",
                        acronym)
                .stream()
                .map(row -> new ReleaseRow(
                        row.count(0),
                        row.bilingual(1, true),
                        row.instant(3),
                        row.text(4),
                        row.count(5),
                        row.number(6),
                        row.text(7),
                        row.count(8),
                        row.count(9)))
                .toList();
    }

    /** Neighbours as they were noted at the release; any others compared anew. */
    public Optional<ReleaseDifference> difference(EntityManager em, String acronym, int from, int to) {
        Optional<ReleasedProgramme> later = store.release(em, acronym, to);
        Optional<ReleasedProgramme> earlier = from == 0 ? Optional.empty() : store.release(em, acronym, from);
        if (later.isEmpty() || from != 0 && earlier.isEmpty()) {
            return Optional.empty();
        }
        ReleasedProgramme programme = later.get();
        List<ReleaseChange> changes = from == to - 1
                ? noted(em, programme.id())
                : ReleaseChanges.between(
                        earlier.orElse(null),
                        programme.head(),
                        programme.slots().stream().map(Released.Placed::entry).toList());
        return Optional.of(new ReleaseDifference(
                ReleaseViews.summit(programme.head().summit()),
                from,
                to,
                programme.note(),
                programme.releasedAt(),
                changes));
    }

    private static List<ReleaseChange> noted(EntityManager em, long release) {
        return SqlRow.of(
                        em,
                        "SELECT guid, code, title_ko, title_en, kind, before_text, before_en, after_text, after_en FROM sm_release_change"
                                + " WHERE release_id = ?1 ORDER BY position",
                        release)
                .stream()
                .map(row -> new ReleaseChange(
                        row.uuid(0),
                        row.text(1),
                        row.bilingual(2, true),
                        ChangeKind.valueOf(row.text(4)),
                        value(row, 5),
                        value(row, 7)))
                .toList();
    }

    private static Bilingual value(SqlRow row, int ko) {
        return row.text(ko) == null && row.text(ko + 1) == null ? null : row.bilingual(ko, true);
    }

    /** Keeps the time of the next release, in the place of one kept before. */
    public void plan(EntityManager em, MakeRelease command, ReleaseMaking.By by) {
        long summit = summit(em, command.acronym());
        unplan(em, command.acronym());
        try (BatchRows rows = new BatchRows(
                em,
                "sm_release_plan",
                List.of("summit_id", "due_at", "note_ko", "note_en", "account_id", "account_name"))) {
            rows.add(summit, command.at(), command.noteKo(), command.noteEn(), by.accountId(), by.name());
        } catch (SQLException e) {
            throw new IllegalStateException("the plan could not be written", e);
        }
    }

    public void unplan(EntityManager em, String acronym) {
        em.createNativeQuery("DELETE FROM sm_release_plan WHERE summit_id = ?1")
                .setParameter(1, summit(em, acronym))
                .executeUpdate();
    }

    private static long summit(EntityManager em, String acronym) {
        return SqlRow.of(em, "SELECT id FROM sm_summit WHERE acronym = ?1 FOR UPDATE", acronym).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"))
                .number(0);
    }
}
