package kr.opengov.summit.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import kr.opengov.platform.Bilingual;

/** What forbids a release: two sessions at once in a room that holds one. Intervals are half-open: touching is no overlap. */
@ApplicationScoped
public class BlockingConflicts {

    /** Both parties of each, in words; one statement. */
    List<Bilingual> of(EntityManager em, long summit) {
        return SqlRow.of(
                        em,
                        "SELECT a.title_ko, a.title_en, b.title_ko, b.title_en, r.name_ko, r.name_en FROM sm_slot x"
                                + " JOIN sm_session a ON a.id = x.session_id JOIN sm_room r ON r.id = x.room_id"
                                + " JOIN sm_slot y ON y.room_id = x.room_id AND y.id > x.id"
                                + " AND y.starts_at < x.ends_at AND x.starts_at < y.ends_at"
                                + " JOIN sm_session b ON b.id = y.session_id"
                                + " WHERE a.summit_id = ?1 AND a.state = 'CONFIRMED' AND b.state = 'CONFIRMED'"
                                + " AND r.allows_parallel = FALSE ORDER BY x.starts_at, x.id LIMIT 100",
                        summit)
                .stream()
                .map(row -> new Bilingual(
                        ko(row, 4) + ": " + ko(row, 0) + " ↔ " + ko(row, 2),
                        en(row, 4) + ": " + en(row, 0) + " ↔ " + en(row, 2),
                        true))
                .toList();
    }

    private static String ko(SqlRow row, int at) {
        return row.text(at);
    }

    private static String en(SqlRow row, int at) {
        return row.text(at + 1) == null ? row.text(at) : row.text(at + 1);
    }
}
