package kr.opengov.db.demo;

import static kr.opengov.db.demo.Facts.flag;
import static kr.opengov.db.demo.Facts.number;
import static kr.opengov.db.demo.Facts.numberOrNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/**
 * A summit of the past with its sessions as printed. Of the OGP Global Summit in Seoul of December 2021 no source gives
 * times or rooms; those of the demonstration are made up and marked so. The Government 3.0 Global Forum of 2016 in Busan
 * has its country presentations as items of its sessions, and nothing made up: its sessions have no times.
 */
public final class SummitDemo implements DemoLoader {
    /** This part's first number in the directory; the others begin elsewhere. */
    private static final long FIRST_IN_DIRECTORY = 100_000;

    private static final long FIRST_OF_THE_FORUM = 150_000;

    private final String name;
    private final String files;
    private final long firstInDirectory;

    private final Map<String, Long> summits = new HashMap<>();
    private final Map<List<String>, Long> themes = new HashMap<>();
    private final Map<List<String>, Long> rooms = new HashMap<>();
    private final Map<List<String>, Long> sessions = new HashMap<>();

    /** The summit in Seoul. */
    public SummitDemo() {
        this("summit-seoul-2021", "summit", FIRST_IN_DIRECTORY);
    }

    private SummitDemo(String name, String files, long firstInDirectory) {
        this.name = name;
        this.files = files;
        this.firstInDirectory = firstInDirectory;
    }

    /** The forum in Busan. */
    public static SummitDemo forum() {
        return new SummitDemo("summit-busan-2016", "forum", FIRST_OF_THE_FORUM);
    }

    @Override
    public String name() {
        return name;
    }

    private List<CSVRecord> facts(String part) throws IOException {
        return Facts.of(files + "-" + part + ".csv");
    }

    /** What only one of the files has a column for. */
    private static String optional(CSVRecord line, String column) {
        return line.isMapped(column) ? line.get(column) : null;
    }

    @Override
    public void load(Connection connection, Clock clock) throws SQLException, IOException {
        summits(connection);
        themesAndRooms(connection);
        sessions(connection);
        hosts(connection);
        items(connection);
        speakers(connection);
        slots(connection);
        firstRelease(connection, clock);
    }

    private void summits(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "sm_summit",
                "acronym",
                "title_ko",
                "title_en",
                "title_en_official",
                "slogan_ko",
                "slogan_en",
                "venue_ko",
                "venue_en",
                "zone",
                "first_day",
                "last_day",
                "attendance_mode",
                "source_ko",
                "source_en")) {
            for (CSVRecord line : facts("summits")) {
                long id = rows.add(
                        line.get("acronym"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        flag(line, "title_en_official"),
                        line.get("slogan_ko"),
                        line.get("slogan_en"),
                        line.get("venue_ko"),
                        line.get("venue_en"),
                        line.get("zone"),
                        LocalDate.parse(line.get("first_day")),
                        LocalDate.parse(line.get("last_day")),
                        line.get("attendance_mode"),
                        line.get("source_ko"),
                        line.get("source_en"));
                summits.put(line.get("acronym"), id);
            }
        }
    }

    private void themesAndRooms(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "sm_theme",
                "summit_id",
                "code",
                "position",
                "title_ko",
                "short_title_ko",
                "title_en",
                "title_en_official")) {
            for (CSVRecord line : facts("themes")) {
                long id = rows.add(
                        summit(line),
                        line.get("code"),
                        number(line, "position"),
                        line.get("title_ko"),
                        line.get("short_title_ko"),
                        line.get("title_en"),
                        flag(line, "title_en_official"));
                themes.put(key(line, "code"), id);
            }
        }
        try (TableRows rows = rows(connection, "sm_room", "summit_id", "position", "name_ko", "name_en", "invented")) {
            for (CSVRecord line : facts("rooms")) {
                long id = rows.add(
                        summit(line),
                        number(line, "position"),
                        line.get("name_ko"),
                        line.get("name_en"),
                        flag(line, "invented"));
                rooms.put(key(line, "position"), id);
            }
        }
    }

    private void sessions(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "sm_session",
                "summit_id",
                "theme_id",
                "guid",
                "code",
                "seq",
                "title_ko",
                "title_en",
                "title_en_official",
                "format_code",
                "subtitle_ko",
                "edition",
                "gist_ko",
                "gist_en",
                "state",
                "has_video",
                "source_ko",
                "source_en")) {
            for (CSVRecord line : facts("sessions")) {
                long id = rows.add(
                        summit(line),
                        themes.get(key(line, "theme")),
                        guid(line),
                        line.get("code"),
                        number(line, "seq"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        flag(line, "title_en_official"),
                        optional(line, "format"),
                        line.get("subtitle_ko"),
                        numberOrNull(line, "edition"),
                        line.get("gist_ko"),
                        line.get("gist_en"),
                        line.get("state"),
                        flag(line, "has_video"),
                        line.get("source_ko"),
                        line.get("source_en"));
                sessions.put(key(line, "seq"), id);
            }
        }
    }

    private void hosts(Connection connection) throws SQLException, IOException {
        DirectoryRows directory = new DirectoryRows(connection, firstInDirectory);
        Map<String, Long> organisations = new HashMap<>();
        for (CSVRecord line : facts("organisations")) {
            organisations.put(
                    line.get("name_ko"),
                    directory.organisation(line.get("code"), line.get("kind"), line.get("name_ko"), null));
        }
        try (TableRows rows = rows(
                connection, "sm_session_host", "session_id", "position", "organisation_id", "name_ko", "unit_ko")) {
            for (CSVRecord line : facts("hosts")) {
                rows.add(
                        session(line),
                        number(line, "position"),
                        organisations.get(line.get("organisation_ko")),
                        line.get("organisation_ko"),
                        line.get("unit_ko"));
            }
        }
    }

    private void items(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection, "sm_programme_item", "session_id", "position", "title_ko", "title_en", "subtitle_ko")) {
            for (CSVRecord line : facts("items")) {
                rows.add(
                        session(line),
                        number(line, "position"),
                        line.get("title_ko"),
                        line.get("title_en"),
                        line.get("subtitle_ko"));
            }
        }
    }

    /** One line of the file is one affiliation; a person of several sessions is one person. */
    private void speakers(Connection connection) throws SQLException, IOException {
        List<CSVRecord> lines = facts("speakers");
        DirectoryRows directory = new DirectoryRows(connection, firstInDirectory);
        Map<List<String>, Long> participations = new HashMap<>();
        try (TableRows rows = rows(
                connection,
                "sm_participation",
                "session_id",
                "person_id",
                "position",
                "name_ko",
                "name_en",
                "confirmation")) {
            for (CSVRecord line : lines) {
                List<String> key = List.of(line.get("acronym"), line.get("seq"), line.get("position"));
                if (!participations.containsKey(key)) {
                    participations.put(
                            key,
                            rows.add(
                                    session(line),
                                    directory.person(
                                            "p-" + line.get("person_key"),
                                            line.get("name_ko"),
                                            optional(line, "name_en")),
                                    number(line, "position"),
                                    line.get("name_ko"),
                                    optional(line, "name_en"),
                                    // They took part: the event is over.
                                    "CONFIRMED"));
                }
            }
        }
        try (TableRows rows =
                rows(connection, "sm_affiliation", "participation_id", "position", "organisation_ko", "post_ko")) {
            for (CSVRecord line : lines) {
                List<String> key = List.of(line.get("acronym"), line.get("seq"), line.get("position"));
                rows.add(
                        participations.get(key),
                        number(line, "role"),
                        line.get("affiliation_ko"),
                        line.get("position_ko"));
            }
        }
    }

    private void slots(Connection connection) throws SQLException, IOException {
        try (TableRows rows = rows(
                connection,
                "sm_slot",
                "guid",
                "summit_id",
                "session_id",
                "room_id",
                "starts_at",
                "ends_at",
                "placement_invented")) {
            for (CSVRecord line : facts("slots")) {
                rows.add(
                        guid(line),
                        summit(line),
                        session(line),
                        rooms.get(key(line, "room")),
                        utc(line, "starts_at"),
                        utc(line, "ends_at"),
                        flag(line, "placement_invented"));
            }
        }
    }

    /** The portal makes the release when it starts: it alone knows how a copy is written. */
    private void firstRelease(Connection connection, Clock clock) throws SQLException {
        try (TableRows rows = rows(connection, "sm_release_plan", "summit_id", "due_at", "note_ko", "note_en")) {
            for (Long summit : summits.values()) {
                rows.add(summit, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), "첫 공개본", "First release");
            }
        }
    }

    private static TableRows rows(Connection connection, String table, String... columns) throws SQLException {
        return TableRows.behind(connection, "sm_ids", table, List.of(columns));
    }

    private Long summit(CSVRecord line) {
        return summits.get(line.get("acronym"));
    }

    private Long session(CSVRecord line) {
        return sessions.get(key(line, "seq"));
    }

    private static List<String> key(CSVRecord line, String column) {
        return List.of(line.get("acronym"), line.get(column));
    }

    private static byte[] guid(CSVRecord line) {
        UUID guid = UUID.fromString(line.get("guid"));
        return ByteBuffer.allocate(16)
                .putLong(guid.getMostSignificantBits())
                .putLong(guid.getLeastSignificantBits())
                .array();
    }

    private static LocalDateTime utc(CSVRecord line, String column) {
        return LocalDateTime.ofInstant(Instant.parse(line.get(column)), ZoneOffset.UTC);
    }
}
