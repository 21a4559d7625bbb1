package kr.opengov.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The public pages and files of an invented programme of 1,079 sessions in 37 rooms with 1,216 persons: the size of the
 * largest real one known. It is written into the data folder of the run and released by the portal itself.
 */
final class Programmes implements Subject {
    static final String SUMMIT = "invented_2026";
    static final int SESSIONS = 1079;
    private static final int PERSONS = 1216;
    static final int ROOMS = 37;
    static final int THEMES = 71;
    static final int SLOTS_A_DAY = 15;
    static final long FIRST = 90_000_000;
    private static final int CONNECTIONS = 8;
    static final Instant START = Instant.parse("2026-01-31T00:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Override
    public void measure(Stage stage) throws Exception {
        stage.say("Inventing a programme of 1,079 sessions, which the portal releases");
        invent(stage);
        released(stage);
        String page = "/summit/" + SUMMIT;
        String files = "/api/v1/summits/" + SUMMIT;
        zipped(stage, page + "?day=2026-01-31");
        one(stage, "programme, day of 554 sessions", page + "?day=2026-01-31", "95 % in 30 ms, 8 statements");
        uncached(stage, page + "?day=2026-01-31&zone=");
        one(stage, "programme in a grid of rooms", page + "?view=grid", "8 statements");
        one(stage, "session", page + "/" + code(17), "8 statements");
        one(stage, "speakers", page + "/speakers", "8 statements");
        one(stage, "calendar of the summit", files + "/calendar.ics", "8 statements");
        one(stage, "calendar of a theme", files + "/calendar.ics?theme=theme-1", "8 statements");
        one(stage, "schedule.xml", files + "/schedule.xml", "8 statements");
        one(stage, "schedule.json", files + "/schedule.json", "8 statements");
        one(stage, "sessions.xlsx", files + "/sessions.xlsx", "8 statements");
        loaded(stage, page + "?day=2026-01-31");
    }

    private static void zipped(Stage stage, String path) throws IOException {
        URL page = URI.create("http://127.0.0.1:" + stage.portal().port() + path).toURL();
        HttpURLConnection connection = (HttpURLConnection) page.openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        try (InputStream in = connection.getInputStream()) {
            stage.table()
                    .row("programme, day of 554 sessions, packed", "%,d bytes".formatted(in.readAllBytes().length), "", "120 KB");
        }
    }

    /** Readers in zones that nobody asked for before: the page is made anew for each. */
    private static void uncached(Stage stage, String path) throws IOException {
        stage.say("Asking " + path);
        double[] millis;
        try (HttpLoad.Connection connection = new HttpLoad.Connection(stage.portal().port())) {
            List<String> zones = ZoneId.getAvailableZoneIds().stream()
                    .filter(zone -> zone.startsWith("Asia/"))
                    .sorted()
                    .limit(stage.thorough() ? 80 : 45)
                    .toList();
            millis = new double[zones.size() - 5];
            for (int i = 0; i < zones.size(); i++) {
                double took = HttpLoad.millisOf(connection, path + zones.get(i));
                if (i >= 5) {
                    millis[i - 5] = took;
                }
            }
        }
        times(stage, "programme of the day in a new zone, uncached", millis, "95 % in 300 ms");
    }

    /** A row of times of which half and nearly all count. */
    static void times(Stage stage, String what, double[] millis, String goal) {
        stage.table()
                .row(
                        what,
                        "half in %.0f ms, 95 %% in %.0f ms"
                                .formatted(HttpLoad.percentile(millis, 50), HttpLoad.percentile(millis, 95)),
                        "",
                        goal);
    }

    /** One request at a time. */
    private static void one(Stage stage, String what, String path, String goal) throws Exception {
        stage.say("Asking " + path);
        List<Double> millis = new ArrayList<>();
        long bytes;
        long before;
        try (HttpLoad.Connection connection = new HttpLoad.Connection(stage.portal().port())) {
            for (int i = 0; i < 5; i++) {
                HttpLoad.millisOf(connection, path);
            }
            before = stage.statements();
            for (int i = 0; i < (stage.thorough() ? 200 : 40); i++) {
                millis.add(HttpLoad.millisOf(connection, path));
            }
            bytes = connection.bytes();
        }
        double each = (stage.statements() - before - 1) / (double) millis.size();
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        stage.table()
                .row(
                        "%s, %,d bytes".formatted(what, bytes),
                        "half in %.1f ms, 95 %% in %.1f ms"
                                .formatted(HttpLoad.percentile(all, 50), HttpLoad.percentile(all, 95)),
                        "",
                        goal + "; %.1f statements each".formatted(each));
    }

    /** Under load, beside a file of the same size on a server that does nothing else. */
    private static void loaded(Stage stage, String path) throws Exception {
        stage.say("Loading " + path);
        Duration round = Duration.ofSeconds(stage.thorough() ? 20 : 3);
        HttpLoad load = new HttpLoad(stage.portal().port(), CONNECTIONS);
        HttpLoad onBare = new HttpLoad(stage.bare().port(), CONNECTIONS);
        long bytes = load.run(path, round.multipliedBy(2)).bytes();
        Files.writeString(stage.data().resolveSibling("files").resolve("programme.html"), "x".repeat((int) bytes));
        onBare.run("/programme.html", round);
        double[] programme = new double[Bench.ROUNDS];
        double[] file = new double[Bench.ROUNDS];
        for (int i = 0; i < Bench.ROUNDS; i++) {
            HttpLoad.Result result = load.run(path, round);
            HttpLoad.Result beside = onBare.run("/programme.html", round);
            if (result.failures() + beside.failures() > 0) {
                throw new IOException(path + " failed " + result.failures() + " times under load, the file "
                        + beside.failures());
            }
            programme[i] = result.perSecond();
            file[i] = beside.perSecond();
        }
        stage.table().row("file of %,d bytes".formatted(bytes), "%,.0f /s".formatted(Table.median(file)), "1.00", "");
        stage.table()
                .row(
                        "programme under load",
                        "%,.0f /s".formatted(Table.median(programme)),
                        "%.2f".formatted(Table.median(programme) / Table.median(file)),
                        "at least 0.80");
    }

    /** The portal looks for planned releases every minute. */
    private static void released(Stage stage) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try (Connection connection = stage.database();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT sessions FROM sm_release WHERE summit_id = " + FIRST)) {
                if (row.next()) {
                    if (row.getInt(1) != SESSIONS) {
                        throw new IOException("the release has " + row.getInt(1) + " sessions");
                    }
                    return;
                }
            }
            Thread.sleep(1000);
        }
        throw new IOException("the portal did not release the invented programme");
    }

    private static void invent(Stage stage) throws IOException, SQLException {
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO sm_summit (id, acronym, title_ko, title_en, zone, first_day, last_day,"
                    + " attendance_mode, content_languages) VALUES (" + FIRST + ", '" + SUMMIT
                    + "', '지어낸 서밋', 'Invented summit', 'Asia/Seoul', '2026-01-31', '2026-02-01', 'IN_PERSON', 'ko')");
            themesAndRooms(connection);
            sessions(connection);
            people(connection);
            statement.executeUpdate("INSERT INTO sm_release_plan (id, summit_id, due_at) VALUES (" + FIRST + ", " + FIRST
                    + ", '2021-01-01')");
            connection.commit();
        }
    }

    private static void themesAndRooms(Connection connection) throws SQLException {
        try (PreparedStatement theme = connection.prepareStatement("INSERT INTO sm_theme (id, summit_id, code, position,"
                        + " title_ko, title_en) VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement room = connection.prepareStatement(
                        "INSERT INTO sm_room (id, summit_id, position, name_ko, name_en) VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= THEMES; i++) {
                add(theme, FIRST + i, FIRST, "theme-" + i, i, "주제 " + i, "Theme " + i);
            }
            for (int i = 1; i <= ROOMS; i++) {
                add(room, FIRST + i, FIRST, i, "회의장 " + i, "Room " + i);
            }
            theme.executeBatch();
            room.executeBatch();
        }
    }

    private static void sessions(Connection connection) throws SQLException {
        try (PreparedStatement session = connection.prepareStatement("INSERT INTO sm_session (id, summit_id, theme_id,"
                        + " guid, code, seq, title_ko, title_en, format_code, state, abstract_ko) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        + " ?, 'PANEL', 'CONFIRMED', ?)");
                PreparedStatement slot = connection.prepareStatement("INSERT INTO sm_slot (id, guid, summit_id,"
                        + " session_id, room_id, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= SESSIONS; i++) {
                // Rooms without a gap: 37 in parallel, 15 times a day, which makes 554 or 555 a day with the last ones.
                int place = (i - 1) / ROOMS;
                Instant start = START.plus(Duration.ofDays(place / SLOTS_A_DAY))
                        .plus(Duration.ofMinutes(30L * (place % SLOTS_A_DAY)));
                add(
                        session,
                        FIRST + i,
                        FIRST,
                        FIRST + 1 + i % THEMES,
                        guid("session", i),
                        code(i),
                        i,
                        "지어낸 세션 " + i + ": 열린정부를 위한 데이터와 참여",
                        "Invented session " + i + ": data and participation for open government",
                        "이 문장은 크기를 재기 위해 지어낸 것입니다. ".repeat(20));
                add(
                        slot,
                        FIRST + i,
                        guid("slot", i),
                        FIRST,
                        FIRST + i,
                        FIRST + 1 + i % ROOMS,
                        Timestamp.from(start),
                        Timestamp.from(start.plus(Duration.ofMinutes(25))));
            }
            session.executeBatch();
            slot.executeBatch();
        }
    }

    private static void people(Connection connection) throws SQLException {
        try (PreparedStatement person = connection.prepareStatement(
                        "INSERT INTO pf_person (id, code, name_ko, name_en) VALUES (?, ?, ?, ?)");
                PreparedStatement part = connection.prepareStatement("INSERT INTO sm_participation (id, session_id,"
                        + " person_id, position, role, name_ko, name_en, confirmation) VALUES (?, ?, ?, ?, 'MODERATOR', ?, ?,"
                        + " 'CONFIRMED')")) {
            for (int i = 1; i <= PERSONS; i++) {
                add(person, FIRST + i, "p-invented-" + i, "사람 " + i, "Person " + i);
                add(part, FIRST + i, FIRST + 1 + i % SESSIONS, FIRST + i, i <= SESSIONS ? 1 : 2, "사람 " + i, "Person " + i);
            }
            person.executeBatch();
            part.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static String code(int number) {
        return "V%05d".formatted(number);
    }

    private static byte[] guid(String kind, int number) {
        UUID uuid = UUID.nameUUIDFromBytes(("bench/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
