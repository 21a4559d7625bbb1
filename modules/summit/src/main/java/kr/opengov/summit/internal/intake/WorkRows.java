package kr.opengov.summit.internal.intake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.opengov.platform.persistence.SqlRow;

/** The work in progress of a summit as an import finds it; six SQL statements whatever its size. */
final class WorkRows {

    /** A session; its version is not asked: the summit's row is held while an import runs. */
    record Session(long id, UUID guid, String state, SessionTexts texts, UUID lastSlotGuid) {}

    record Slot(long id, long session, UUID guid, Long room, Instant startsAt, Instant endsAt) {}

    record Person(long id, long person, String nameKo, String nameEn, int position, String role) {}

    /** What the last file said of an event. */
    record Memory(long session, String texts, String place, String people, String hosts, boolean gone) {}

    final Map<Long, Session> sessions = new LinkedHashMap<>();
    final Map<UUID, Session> byGuid = new HashMap<>();
    final Map<UUID, Slot> slots = new HashMap<>();
    final Map<Long, List<Slot>> slotsOf = new HashMap<>();
    final Map<Long, List<Person>> people = new HashMap<>();
    final Map<Long, List<Long>> hosts = new HashMap<>();
    final Map<UUID, Memory> memory = new LinkedHashMap<>();
    final Set<String> codes = new HashSet<>();
    int lastSeq;

    WorkRows(EntityManager em, long summit) {
        for (SqlRow row : SqlRow.of(
                em,
                "SELECT id, guid, state, theme_id, title_ko, title_en, subtitle_ko, subtitle_en, format_code,"
                        + " spoken_languages, abstract_ko, abstract_en, description_ko, description_en, web_address,"
                        + " last_slot_guid, seq FROM sm_session WHERE summit_id = ?1 ORDER BY seq",
                summit)) {
            Session session = new Session(
                    row.number(0),
                    row.uuid(1),
                    row.text(2),
                    new SessionTexts(
                            row.number(3),
                            row.text(4),
                            row.text(5),
                            row.text(6),
                            row.text(7),
                            row.text(8),
                            row.text(9),
                            row.text(10),
                            row.text(11),
                            row.text(12),
                            row.text(13),
                            row.text(14)),
                    row.uuid(15));
            sessions.put(session.id(), session);
            byGuid.put(session.guid(), session);
            lastSeq = Math.max(lastSeq, row.count(16));
        }
        for (SqlRow row : SqlRow.of(
                em,
                "SELECT id, session_id, guid, room_id, starts_at, ends_at FROM sm_slot WHERE summit_id = ?1"
                        + " AND session_id IS NOT NULL ORDER BY starts_at, id",
                summit)) {
            Slot slot =
                    new Slot(row.number(0), row.number(1), row.uuid(2), row.number(3), row.instant(4), row.instant(5));
            slots.put(slot.guid(), slot);
            slotsOf.computeIfAbsent(slot.session(), none -> new ArrayList<>()).add(slot);
        }
        for (SqlRow row : SqlRow.of(
                em,
                "SELECT p.id, p.session_id, p.person_id, p.name_ko, p.name_en, p.position, p.role"
                        + " FROM sm_participation p JOIN sm_session s ON s.id = p.session_id WHERE s.summit_id = ?1"
                        + " ORDER BY p.session_id, p.position",
                summit)) {
            people.computeIfAbsent(row.number(1), none -> new ArrayList<>())
                    .add(new Person(row.number(0), row.number(2), row.text(3), row.text(4), row.count(5), row.text(6)));
        }
        SqlRow.of(
                        em,
                        "SELECT h.session_id, h.organisation_id FROM sm_session_host h JOIN sm_session s"
                                + " ON s.id = h.session_id WHERE s.summit_id = ?1 ORDER BY h.session_id, h.position",
                        summit)
                .forEach(row -> hosts.computeIfAbsent(row.number(0), none -> new ArrayList<>())
                        .add(row.number(1)));
        SqlRow.of(
                        em,
                        "SELECT guid, session_id, texts, place, people, hosts, gone FROM sm_import_memory"
                                + " WHERE summit_id = ?1",
                        summit)
                .forEach(row -> memory.put(
                        row.uuid(0),
                        new Memory(row.number(1), row.text(2), row.text(3), row.text(4), row.text(5), row.flag(6))));
        SqlRow.of(em, "SELECT code FROM sm_session").forEach(row -> codes.add(row.text(0)));
    }

    /** The session an event is about, met by what was imported before, by its slot or by its own guid; null for none. */
    Session session(UUID guid) {
        Memory known = memory.get(guid);
        if (known != null && sessions.containsKey(known.session())) {
            return sessions.get(known.session());
        }
        Slot slot = slots.get(guid);
        return slot == null ? byGuid.get(guid) : sessions.get(slot.session());
    }

    /** The slot an event is about; null while the session has none. */
    Slot slot(UUID guid, Session session) {
        Slot named = slots.get(guid);
        if (named != null || session == null) {
            return named;
        }
        List<Slot> own = slotsOf.getOrDefault(session.id(), List.of());
        return own.isEmpty() ? null : own.get(0);
    }
}
