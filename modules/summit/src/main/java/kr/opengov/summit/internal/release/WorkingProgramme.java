package kr.opengov.summit.internal.release;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Blank;
import kr.opengov.platform.directory.Directory;
import kr.opengov.platform.directory.DirectoryName;
import kr.opengov.platform.persistence.SqlRow;

/** Reads the work in progress as it would be released: confirmed sessions, and cancelled ones. Twelve statements at most. */
final class WorkingProgramme {
    private static final String PUBLIC = " s.summit_id = ?1 AND s.state IN ('CONFIRMED', 'CANCELLED')";

    private final EntityManager em;
    private final Directory directory;

    WorkingProgramme(EntityManager em, Directory directory) {
        this.em = em;
        this.directory = directory;
    }

    Released.Head head(long summit) {
        SqlRow row = SqlRow.of(
                        em,
                        "SELECT acronym, title_ko, title_en, slogan_ko, slogan_en, venue_ko, venue_en, zone, first_day,"
                                + " last_day, day_change, attendance_mode, source_ko, source_en, title_en_official"
                                + " FROM sm_summit WHERE id = ?1",
                        summit)
                .get(0);
        List<Released.Room> rooms = SqlRow.of(
                        em,
                        "SELECT id, position, name_ko, name_en, kind, capacity, building, floor FROM sm_room"
                                + " WHERE summit_id = ?1 AND NOT retired ORDER BY position, id",
                        summit)
                .stream()
                .map(room -> new Released.Room(
                        room.number(0),
                        room.count(1),
                        named(room, 2, true),
                        room.text(4),
                        room.count(5),
                        room.text(6),
                        room.text(7)))
                .toList();
        List<Released.Theme> themes = SqlRow.of(
                        em,
                        "SELECT code, position, title_ko, title_en, title_en_official FROM sm_theme"
                                + " WHERE summit_id = ?1 ORDER BY position, id",
                        summit)
                .stream()
                .map(theme -> new Released.Theme(theme.text(0), theme.count(1), named(theme, 2, theme.flag(4))))
                .toList();
        return new Released.Head(
                new Released.Summit(
                        row.text(0),
                        named(row, 1, row.flag(14)),
                        row.bilingual(3, true),
                        row.bilingual(5, true),
                        row.text(7),
                        row.day(8),
                        row.day(9),
                        row.time(10).toString(),
                        row.text(11),
                        row.bilingual(12, true)),
                rooms,
                themes,
                biographies(summit),
                kinds(summit));
    }

    private List<Released.Kind> kinds(long summit) {
        return SqlRow.of(
                        em,
                        "SELECT k.code, k.name_ko, k.name_en FROM sm_session_kind k WHERE EXISTS (SELECT 1 FROM"
                                + " sm_session s WHERE s.format_code = k.code AND" + PUBLIC
                                + ") ORDER BY k.position, k.code",
                        summit)
                .stream()
                .map(row -> new Released.Kind(row.text(0), row.bilingual(1, true)))
                .toList();
    }

    private List<Released.Biography> biographies(long summit) {
        return SqlRow.of(
                        em,
                        "SELECT b.person_id, b.biography_ko, b.biography_en FROM sm_person_profile b"
                                + " WHERE b.consent_at IS NOT NULL AND COALESCE(b.biography_ko, b.biography_en) IS NOT NULL"
                                + " AND EXISTS (SELECT 1 FROM sm_participation p JOIN sm_session s ON s.id = p.session_id"
                                + " WHERE p.person_id = b.person_id AND s.summit_id = ?1) ORDER BY b.person_id",
                        summit)
                .stream()
                .map(row -> new Released.Biography(row.number(0), row.bilingual(1, true)))
                .toList();
    }

    /** The entries in the order of pages: by start, room and number, without a time at the end. */
    List<Released.Entry> entries(long summit) {
        Map<Long, List<Released.Person>> people = people(summit);
        Map<Long, List<Released.Host>> hosts = hosts(summit);
        Map<Long, List<Released.Item>> items = items(summit);
        List<Released.Entry> entries = new ArrayList<>();
        Set<UUID> used = new HashSet<>();
        for (SqlRow row : SqlRow.of(
                em,
                "SELECT s.id, s.guid, s.code, s.seq, s.title_ko, s.title_en, s.title_en_official, s.subtitle_ko,"
                        + " s.subtitle_en, s.edition, t.code, s.format_code, s.gist_ko, s.gist_en, s.abstract_ko,"
                        + " s.abstract_en, s.description_ko, s.description_en, s.spoken_languages,"
                        + " s.interpretation_languages, s.attendance_mode, s.recording, s.has_video, s.source_ko,"
                        + " s.source_en, s.web_address, x.room_id, x.starts_at, x.ends_at, x.placement_invented,"
                        + " s.state, x.guid FROM sm_session s LEFT JOIN sm_theme t ON t.id = s.theme_id"
                        + " LEFT JOIN sm_slot x ON x.session_id = s.id AND x.kind = 'SESSION'"
                        + " LEFT JOIN sm_room r ON r.id = x.room_id WHERE" + PUBLIC
                        + " ORDER BY CASE WHEN x.starts_at IS NULL THEN 1 ELSE 0 END, x.starts_at, r.position, s.seq,"
                        + " x.id",
                summit)) {
            long id = row.number(0);
            UUID guid = row.uuid(31) == null ? row.uuid(1) : row.uuid(31);
            if (!used.add(guid)) {
                continue;
            }
            entries.add(new Released.Entry(
                    guid,
                    "SESSION",
                    row.uuid(1),
                    row.text(2),
                    row.count(3),
                    named(row, 4, row.flag(6)),
                    row.bilingual(7, true),
                    row.count(9),
                    row.text(10),
                    row.text(11),
                    row.bilingual(12, false),
                    row.bilingual(14, true),
                    row.bilingual(16, true),
                    languages(row.text(18)),
                    languages(row.text(19)),
                    row.text(20),
                    row.text(21),
                    row.flag(22),
                    row.bilingual(23, true),
                    row.text(25),
                    row.number(26),
                    row.instant(27),
                    row.instant(28),
                    row.flag(29),
                    "CANCELLED".equals(row.text(30)),
                    people.getOrDefault(id, List.of()),
                    hosts.getOrDefault(id, List.of()),
                    items.getOrDefault(id, List.of())));
        }
        entries.addAll(breaks(summit));
        return entries;
    }

    private List<Released.Entry> breaks(long summit) {
        return SqlRow.of(
                        em,
                        "SELECT x.guid, x.title_ko, x.title_en, x.room_id, x.starts_at, x.ends_at FROM sm_slot x"
                                + " WHERE x.summit_id = ?1 AND x.kind = 'BREAK' ORDER BY x.starts_at, x.id",
                        summit)
                .stream()
                .map(row -> new Released.Entry(
                        row.uuid(0),
                        "BREAK",
                        null,
                        null,
                        0,
                        row.bilingual(1, true),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        false,
                        null,
                        null,
                        row.number(3),
                        row.instant(4),
                        row.instant(5),
                        false,
                        false,
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }

    private static List<String> languages(String codes) {
        return Blank.is(codes) ? List.of() : List.of(codes.split("\\s*,\\s*"));
    }

    private Map<Long, List<Released.Person>> people(long summit) {
        List<SqlRow> rows = SqlRow.of(
                em,
                "SELECT p.session_id, p.id, p.person_id, p.name_ko, p.name_en, p.role, p.country_code, p.remote,"
                        + " a.organisation_ko, a.organisation_en, a.post_ko, a.post_en FROM sm_participation p"
                        + " JOIN sm_session s ON s.id = p.session_id"
                        + " LEFT JOIN sm_affiliation a ON a.participation_id = p.id WHERE" + PUBLIC
                        + " ORDER BY p.session_id, p.position, a.position",
                summit);
        Map<Long, DirectoryName> names = directory.personNames(
                rows.stream().map(row -> row.number(2)).distinct().toList());
        Map<Long, List<SqlRow>> byParticipation = new LinkedHashMap<>();
        rows.forEach(row -> byParticipation
                .computeIfAbsent(row.number(1), id -> new ArrayList<>())
                .add(row));
        Map<Long, List<Released.Person>> people = new HashMap<>();
        for (List<SqlRow> lines : byParticipation.values()) {
            SqlRow row = lines.get(0);
            List<Released.Affiliation> of = lines.stream()
                    .filter(line -> line.text(8) != null || line.text(9) != null)
                    .map(line -> new Released.Affiliation(line.bilingual(8, true), line.bilingual(10, true)))
                    .toList();
            people.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                    .add(new Released.Person(
                            row.number(2),
                            code(names, row.number(2)),
                            row.bilingual(3, true),
                            row.text(5),
                            row.text(6),
                            row.flag(7),
                            of));
        }
        return people;
    }

    private Map<Long, List<Released.Host>> hosts(long summit) {
        List<SqlRow> rows = SqlRow.of(
                em,
                "SELECT h.session_id, h.organisation_id, h.name_ko, h.name_en, h.unit_ko, h.role FROM sm_session_host h"
                        + " JOIN sm_session s ON s.id = h.session_id WHERE" + PUBLIC
                        + " ORDER BY h.session_id, h.position",
                summit);
        Map<Long, DirectoryName> names = directory.organisationNames(
                rows.stream().map(row -> row.number(1)).distinct().toList());
        Map<Long, List<Released.Host>> hosts = new HashMap<>();
        rows.forEach(row -> hosts.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                .add(new Released.Host(
                        row.number(1), code(names, row.number(1)), row.bilingual(2, true), row.text(4), row.text(5))));
        return hosts;
    }

    private Map<Long, List<Released.Item>> items(long summit) {
        Map<Long, List<Released.Item>> items = new HashMap<>();
        SqlRow.of(
                        em,
                        "SELECT i.session_id, i.position, i.title_ko, i.title_en, i.subtitle_ko, i.minutes"
                                + " FROM sm_programme_item i JOIN sm_session s ON s.id = i.session_id WHERE" + PUBLIC
                                + " ORDER BY i.session_id, i.position",
                        summit)
                .forEach(row -> items.computeIfAbsent(row.number(0), id -> new ArrayList<>())
                        .add(new Released.Item(row.count(1), row.bilingual(2, true), row.text(4), row.count(5))));
        return items;
    }

    private static String code(Map<Long, DirectoryName> names, long id) {
        DirectoryName name = names.get(id);
        return name == null ? null : name.code();
    }

    /**
     * A name, which the tables demand in Korean: what has no Korean name stands there as in English, and readers are told
     * its true language.
     */
    private static Bilingual named(SqlRow row, int ko, boolean official) {
        Bilingual both = row.bilingual(ko, official);
        return both.ko() != null && both.ko().equals(both.en()) ? new Bilingual(null, both.en(), true) : both;
    }
}
