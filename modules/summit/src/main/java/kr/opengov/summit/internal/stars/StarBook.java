package kr.opengov.summit.internal.stars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.persistence.SqlRow;
import kr.opengov.platform.persistence.UuidConverter;
import kr.opengov.summit.ChangeKind;
import kr.opengov.summit.StarSession;
import kr.opengov.summit.StarredRow;
import kr.opengov.summit.internal.release.ReleaseStore;
import kr.opengov.summit.internal.release.ReleaseViews;
import kr.opengov.summit.internal.release.Released;
import kr.opengov.summit.internal.release.ReleasedProgramme;

/** Marks on sessions. They are kept by the session's guid, so that they outlive every release. */
@ApplicationScoped
public class StarBook {
    /** More than a week without sleep has. */
    private static final int MOST = 500;

    @Inject
    private ReleaseStore releases;

    protected StarBook() {}

    public StarBook(ReleaseStore releases) {
        this.releases = releases;
    }

    /** A slot of a marked session. */
    private record Marked(ReleasedProgramme programme, Released.Placed slot) {

        Released.Entry entry() {
            return slot.entry();
        }

        boolean runs() {
            return entry().startsAt() != null && !entry().cancelled();
        }
    }

    public void star(EntityManager em, long account, StarSession command, Instant now) {
        UUID session = session(em, command);
        Long count = SqlRow.of(em, "SELECT COUNT(*) FROM sm_star WHERE account_id = ?1", account)
                .get(0)
                .number(0);
        if (count >= MOST) {
            throw new Refusal("STARS_TOO_MANY", MOST);
        }
        em.createNativeQuery("INSERT IGNORE INTO sm_star (account_id, session_guid, summit_id, starred_at)"
                        + " SELECT ?1, ?2, id, ?3 FROM sm_summit WHERE acronym = ?4")
                .setParameter(1, account)
                .setParameter(2, UuidConverter.bytes(session))
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, command.acronym())
                .executeUpdate();
    }

    public void unstar(EntityManager em, long account, StarSession command) {
        em.createNativeQuery("DELETE FROM sm_star WHERE account_id = ?1 AND session_guid = ?2")
                .setParameter(1, account)
                .setParameter(2, UuidConverter.bytes(session(em, command)))
                .executeUpdate();
    }

    private UUID session(EntityManager em, StarSession command) {
        return releases.current(em, command.acronym()).stream()
                .flatMap(programme -> programme.session(command.code()).stream())
                .map(slot -> slot.entry().session())
                .findFirst()
                .orElseThrow(() -> new Refusal("NOT_FOUND"));
    }

    /** The slots of what somebody marked, by programme. */
    public Map<ReleasedProgramme, List<Released.Placed>> slots(EntityManager em, long account) {
        Map<ReleasedProgramme, List<Released.Placed>> slots = new LinkedHashMap<>();
        marked(em, account).forEach(marked -> slots.computeIfAbsent(marked.programme(), none -> new ArrayList<>())
                .add(marked.slot()));
        return slots;
    }

    private List<Marked> marked(EntityManager em, long account) {
        Set<UUID> sessions = new HashSet<>();
        SqlRow.of(em, "SELECT session_guid FROM sm_star WHERE account_id = ?1", account)
                .forEach(row -> sessions.add(row.uuid(0)));
        if (sessions.isEmpty()) {
            return List.of();
        }
        return releases.all(em).stream()
                .flatMap(programme -> programme.sessions().stream()
                        .filter(slot -> sessions.contains(slot.entry().session()))
                        .map(slot -> new Marked(programme, slot)))
                .toList();
    }

    /** The marked sessions by time, with what collides and what changed since. */
    public List<StarredRow> rows(EntityManager em, long account) {
        List<Marked> marked = marked(em, account).stream()
                .sorted(Comparator.comparing(
                        (Marked one) -> one.entry().startsAt(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Map<String, Set<ChangeKind>> changes = marked.isEmpty() ? Map.of() : changes(em, account);
        List<StarredRow> rows = new ArrayList<>();
        for (Marked one : marked) {
            Released.Summit summit = one.programme().head().summit();
            rows.add(new StarredRow(
                    summit.acronym(),
                    summit.title(),
                    one.entry().code(),
                    one.entry().title(),
                    ReleaseViews.slot(
                            one.programme(), one.slot(), one.programme().zone()),
                    one.entry().cancelled(),
                    overlaps(one, marked),
                    List.copyOf(changes.getOrDefault(one.entry().code(), Set.of()))));
        }
        return rows;
    }

    /** Half-open: a session that begins when another ends can be reached. */
    private static List<Bilingual> overlaps(Marked one, List<Marked> all) {
        return all.stream()
                .filter(other -> other != one && one.runs() && other.runs())
                .filter(other -> !other.entry().session().equals(one.entry().session()))
                .filter(other -> other.entry().startsAt().isBefore(one.entry().endsAt())
                        && one.entry().startsAt().isBefore(other.entry().endsAt()))
                .map(other -> other.entry().title())
                .toList();
    }

    /** What releases changed since it was marked, by the session's code. */
    private static Map<String, Set<ChangeKind>> changes(EntityManager em, long account) {
        Map<String, Set<ChangeKind>> changes = new HashMap<>();
        SqlRow.of(
                        em,
                        "SELECT DISTINCT c.code, c.kind FROM sm_star t JOIN sm_session x ON x.guid = t.session_guid"
                                + " JOIN sm_release r ON r.summit_id = t.summit_id AND r.released_at > t.starred_at"
                                + " JOIN sm_release_change c ON c.release_id = r.id AND c.code = x.code"
                                + " WHERE t.account_id = ?1 ORDER BY c.code, c.kind",
                        account)
                .forEach(row -> changes.computeIfAbsent(row.text(0), none -> new TreeSet<>())
                        .add(ChangeKind.valueOf(row.text(1))));
        return changes;
    }
}
