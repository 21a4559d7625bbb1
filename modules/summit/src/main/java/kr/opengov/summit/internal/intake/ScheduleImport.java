package kr.opengov.summit.internal.intake;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kr.opengov.platform.directory.Directory;
import kr.opengov.summit.internal.programme.SessionCodes;
import kr.opengov.summit.internal.release.BatchRows;
import kr.opengov.summit.internal.release.BatchUpdate;
import kr.opengov.summit.internal.schedule.WorkStep;

/**
 * Brings the work in progress of a summit to what a file says. What the file says as the one before did is not touched,
 * whatever organisers made of it since. The caller holds the summit's row; all of it is one transaction.
 */
final class ScheduleImport {
    private static final String CONFIRMED = "CONFIRMED";
    private static final String CANCELLED = "CANCELLED";

    private final EntityManager em;
    private final Target target;
    private final ImportedSchedule schedule;
    private final WorkRows work;
    private final ImportedPeople people;
    private final Map<ImportedSchedule.Event, Long> sessions = new HashMap<>();
    private final Set<Long> touched = new HashSet<>();
    private Map<String, Long> themes;
    private Map<String, Long> rooms;

    /** The summit a file is for. */
    record Target(long id, String acronym) {}

    ScheduleImport(EntityManager em, Target target, ImportedSchedule schedule) {
        this.em = em;
        this.target = target;
        this.schedule = schedule;
        this.work = new WorkRows(em, target.id());
        this.people = new ImportedPeople(em, target.acronym(), work);
    }

    /** Writes; answers whether anything was different. */
    boolean apply(Directory directory, boolean cancelMissing) throws SQLException {
        themes = NamedRows.themes(em, target.id(), schedule);
        rooms = NamedRows.rooms(em, target.id(), schedule);
        people.meet(directory, schedule.sessions());
        add();
        texts();
        places();
        for (ImportedSchedule.Event event : schedule.sessions()) {
            people(event);
        }
        people.write();
        if (cancelMissing) {
            cancelMissing();
        }
        remember();
        if (!touched.isEmpty()) {
            WorkStep.raise(em, target.id());
        }
        return !touched.isEmpty();
    }

    private Long theme(ImportedSchedule.Event event) {
        return event.theme() == null ? null : themes.get(event.theme());
    }

    private Long room(ImportedSchedule.Event event) {
        return event.room() == null ? null : rooms.get(event.room());
    }

    /** Sessions nobody knew before. */
    private void add() throws SQLException {
        List<String> columns = List.of(
                "summit_id",
                "guid",
                "code",
                "seq",
                "state",
                "import_key",
                "theme_id",
                "title_ko",
                "title_en",
                "title_en_official",
                "subtitle_ko",
                "subtitle_en",
                "format_code",
                "spoken_languages",
                "abstract_ko",
                "abstract_en",
                "description_ko",
                "description_en",
                "web_address");
        int seq = work.lastSeq;
        try (BatchRows rows = new BatchRows(em, "sm_session", columns)) {
            for (ImportedSchedule.Event event : schedule.sessions()) {
                WorkRows.Session known = work.session(event.guid());
                if (known != null) {
                    sessions.put(event, known.id());
                    continue;
                }
                SessionTexts texts = SessionTexts.merged(null, event, theme(event), true);
                long id = rows.add(
                        target.id(),
                        event.guid(),
                        SessionCodes.of(event.guid(), work.codes),
                        ++seq,
                        event.cancelled() ? CANCELLED : CONFIRMED,
                        event.guid().toString(),
                        texts.theme(),
                        texts.titleKo(),
                        texts.titleEn(),
                        true,
                        texts.subtitleKo(),
                        texts.subtitleEn(),
                        texts.format(),
                        texts.spoken(),
                        texts.abstractKo(),
                        texts.abstractEn(),
                        texts.descriptionKo(),
                        texts.descriptionEn(),
                        texts.webAddress());
                sessions.put(event, id);
                touched.add(id);
            }
        }
    }

    /** Texts and states of sessions that were there. */
    private void texts() throws SQLException {
        try (BatchUpdate texts = new BatchUpdate(
                        em,
                        "UPDATE sm_session SET theme_id = ?, title_ko = ?, title_en = ?, subtitle_ko = ?, subtitle_en = ?,"
                                + " format_code = ?, spoken_languages = ?, abstract_ko = ?, abstract_en = ?,"
                                + " description_ko = ?, description_en = ?, web_address = ?, version = version + 1"
                                + " WHERE id = ?");
                BatchUpdate states = states()) {
            for (ImportedSchedule.Event event : schedule.sessions()) {
                WorkRows.Session known = work.session(event.guid());
                WorkRows.Memory memory = work.memory.get(event.guid());
                if (known == null) {
                    continue;
                }
                String state = state(known, memory, event);
                if (!state.equals(known.state())) {
                    states.add(state, known.id());
                    touched.add(known.id());
                }
                if (memory == null || !Digest.texts(event).equals(memory.texts())) {
                    SessionTexts now = SessionTexts.merged(known.texts(), event, theme(event), memory == null);
                    if (!now.equals(known.texts())) {
                        write(texts, now, known.id());
                        touched.add(known.id());
                    }
                }
            }
        }
    }

    private static void write(BatchUpdate update, SessionTexts now, long session) throws SQLException {
        update.add(
                now.theme(),
                now.titleKo(),
                now.titleEn(),
                now.subtitleKo(),
                now.subtitleEn(),
                now.format(),
                now.spoken(),
                now.abstractKo(),
                now.abstractEn(),
                now.descriptionKo(),
                now.descriptionEn(),
                now.webAddress(),
                session);
    }

    private BatchUpdate states() throws SQLException {
        return new BatchUpdate(em, "UPDATE sm_session SET state = ?, version = version + 1 WHERE id = ?");
    }

    /** Only what an import cancelled an import brings back; what organisers cancelled stays so. */
    private static String state(WorkRows.Session known, WorkRows.Memory memory, ImportedSchedule.Event event) {
        boolean held = CONFIRMED.equals(known.state()) || "ACCEPTED".equals(known.state());
        if (event.cancelled()) {
            boolean told = memory != null && memory.gone();
            return held && !told ? CANCELLED : known.state();
        }
        return memory != null && memory.gone() && CANCELLED.equals(known.state()) ? CONFIRMED : known.state();
    }

    private void places() throws SQLException {
        try (BatchRows added = new BatchRows(
                        em, "sm_slot", List.of("guid", "summit_id", "session_id", "room_id", "starts_at", "ends_at"));
                BatchUpdate moved = new BatchUpdate(
                        em,
                        "UPDATE sm_slot SET room_id = ?, starts_at = ?, ends_at = ?, placement_invented = FALSE,"
                                + " version = version + 1 WHERE id = ?");
                BatchUpdate kept = new BatchUpdate(em, "UPDATE sm_session SET last_slot_guid = ? WHERE id = ?");
                BatchUpdate removed = new BatchUpdate(em, "DELETE FROM sm_slot WHERE id = ?")) {
            for (ImportedSchedule.Event event : schedule.sessions()) {
                WorkRows.Session known = work.session(event.guid());
                WorkRows.Slot slot = work.slot(event.guid(), known);
                WorkRows.Memory memory = work.memory.get(event.guid());
                if (memory != null && Digest.place(event).equals(memory.place())) {
                    continue;
                }
                long session = sessions.get(event);
                if (slot == null && event.startsAt() != null) {
                    added.add(guid(event, known), target.id(), session, room(event), event.startsAt(), event.endsAt());
                    touched.add(session);
                } else if (slot != null && event.startsAt() == null) {
                    kept.add(slot.guid(), session);
                    removed.add(slot.id());
                    touched.add(session);
                } else if (slot != null && differs(slot, event)) {
                    moved.add(room(event), event.startsAt(), event.endsAt(), slot.id());
                    touched.add(session);
                }
            }
        }
    }

    /** The name of a slot in feeds: the one it had before it was taken off the schedule, or that of the file. */
    private static UUID guid(ImportedSchedule.Event event, WorkRows.Session known) {
        return known == null || known.lastSlotGuid() == null ? event.guid() : known.lastSlotGuid();
    }

    private boolean differs(WorkRows.Slot slot, ImportedSchedule.Event event) {
        Instant start = event.startsAt();
        return !start.equals(slot.startsAt())
                || !event.endsAt().equals(slot.endsAt())
                || !Objects.equals(slot.room(), room(event));
    }

    private void people(ImportedSchedule.Event event) {
        WorkRows.Memory memory = work.memory.get(event.guid());
        long session = sessions.get(event);
        if ((memory == null || !Digest.people(event).equals(memory.people())) && people.speak(session, event)) {
            touched.add(session);
        }
        String hosts = Digest.hosts(event);
        if (hosts != null && (memory == null || !hosts.equals(memory.hosts())) && people.host(session, event)) {
            touched.add(session);
        }
    }

    private void cancelMissing() throws SQLException {
        Set<UUID> present = new HashSet<>();
        schedule.sessions().forEach(event -> present.add(event.guid()));
        Set<Long> held = new HashSet<>(sessions.values());
        try (BatchUpdate states = states();
                BatchUpdate forgotten = new BatchUpdate(
                        em, "UPDATE sm_import_memory SET gone = TRUE WHERE summit_id = ? AND guid = ?")) {
            for (Map.Entry<UUID, WorkRows.Memory> one : work.memory.entrySet()) {
                WorkRows.Memory memory = one.getValue();
                WorkRows.Session session = work.sessions.get(memory.session());
                if (present.contains(one.getKey()) || memory.gone() || session == null || held.contains(session.id())) {
                    continue;
                }
                if (CONFIRMED.equals(session.state()) || "ACCEPTED".equals(session.state())) {
                    states.add(CANCELLED, session.id());
                    forgotten.add(target.id(), one.getKey());
                    touched.add(session.id());
                }
            }
        }
    }

    private void remember() throws SQLException {
        try (BatchUpdate update = new BatchUpdate(
                em,
                "INSERT INTO sm_import_memory (summit_id, guid, session_id, texts, place, people, hosts, gone)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE session_id = VALUES(session_id),"
                        + " texts = VALUES(texts), place = VALUES(place), people = VALUES(people),"
                        + " hosts = VALUES(hosts), gone = VALUES(gone)")) {
            for (ImportedSchedule.Event event : schedule.sessions()) {
                WorkRows.Memory now = new WorkRows.Memory(
                        sessions.get(event),
                        Digest.texts(event),
                        Digest.place(event),
                        Digest.people(event),
                        Digest.hosts(event),
                        event.cancelled());
                if (!now.equals(work.memory.get(event.guid()))) {
                    update.add(
                            target.id(),
                            event.guid(),
                            now.session(),
                            now.texts(),
                            now.place(),
                            now.people(),
                            now.hosts(),
                            now.gone());
                }
            }
        }
    }
}
