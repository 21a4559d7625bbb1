package kr.opengov.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an organiser does with the invented programme, which {@link Programmes} has made before: opening the editor, moving,
 * releasing, and importing a file of the same size.
 */
final class ProgrammeDesks implements Subject {
    private static final String IMPORTED = "invented_import";

    @Override
    public void measure(Stage stage) throws Exception {
        Client organiser = Client.signedIn(stage, "organiser");
        editor(stage, organiser);
        moves(stage, organiser);
        releases(stage, organiser);
        imports(stage, organiser);
    }

    /** The table of a day with 37 rooms, as the organiser opens it and as it is read anew after a step. */
    private static void editor(Stage stage, Client organiser) throws Exception {
        stage.say("Opening the schedule editor");
        double[] millis = new double[stage.thorough() ? 100 : 20];
        for (int i = -5; i < millis.length; i++) {
            double took = organiser.millisOfGet("/desk/summits/" + Programmes.SUMMIT + "/schedule?day=2026-01-31");
            if (i >= 0) {
                millis[i] = took;
            }
        }
        Programmes.times(
                stage,
                "schedule editor, 554 sessions in 37 rooms, %,d letters".formatted(organiser.page().length()),
                millis,
                "");
    }

    /** A file of the size of the largest real one: read, compared and shown first, then taken in earnest. */
    private static void imports(Stage stage, Client organiser) throws Exception {
        stage.say("Importing a schedule of 1,079 sessions");
        String path = "/desk/summit-import";
        byte[] file = schedule();
        organiser.get(path);
        double[] seconds = new double[2];
        String[] buttons = {"submit", "save"};
        for (int i = 0; i < buttons.length; i++) {
            Map<String, String> fields = organiser.fields(path, "import", Map.of());
            fields.remove("import:submit");
            fields.put("import:" + buttons[i], "x");
            HttpRequest.BodyPublisher body = new FileForm(fields)
                    .with("import:file", i == 0 ? "invented.xml" : "", i == 0 ? file : new byte[0])
                    .publisher();
            long start = System.nanoTime();
            organiser.upload(path, FileForm.BOUNDARY, body);
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        expect(
                stage,
                "SELECT COUNT(*) FROM sm_session x JOIN sm_summit s ON s.id = x.summit_id WHERE s.acronym = '" + IMPORTED + "'",
                Programmes.SESSIONS);
        stage.table()
                .row(
                        "import of a schedule of %.1f MB".formatted(file.length / 1e6),
                        "%.1f s for the trial, %.1f s in earnest".formatted(seconds[0], seconds[1]),
                        "",
                        "at most 10 s");
    }

    private static byte[] schedule() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule><conference><acronym>")
                .append(IMPORTED)
                .append("</acronym><title>Invented import</title><start>2026-01-31</start><end>2026-02-01</end>")
                .append("<time_zone_name>Asia/Seoul</time_zone_name></conference><day><room name=\"x\">\n");
        for (int i = 0; i < Programmes.SESSIONS; i++) {
            int place = i / Programmes.ROOMS;
            ZonedDateTime start = Programmes.START.plus(Duration.ofDays(place / Programmes.SLOTS_A_DAY))
                    .plus(Duration.ofMinutes(30L * (place % Programmes.SLOTS_A_DAY)))
                    .atZone(ZoneId.of("Asia/Seoul"));
            text.append("<event guid=\"")
                    .append(UUID.nameUUIDFromBytes(("import/" + i).getBytes(StandardCharsets.UTF_8)))
                    .append("\" id=\"")
                    .append(i)
                    .append("\"><date>")
                    .append(start.toOffsetDateTime())
                    .append("</date><duration>00:25</duration><room>Room ")
                    .append(i % Programmes.ROOMS)
                    .append("</room><title>Invented session ")
                    .append(i)
                    .append("</title><track>Theme ")
                    .append(i % Programmes.THEMES)
                    .append("</track><language>en</language><abstract>")
                    .append("A sentence that was invented for its size. ".repeat(70))
                    .append("</abstract><persons><person id=\"")
                    .append(i + 1)
                    .append("\">Person ")
                    .append(i)
                    .append("</person></persons></event>\n");
        }
        return text.append("</room></day></schedule>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One session to and fro in a room that is free then, as the schedule editor sends it. */
    private static void moves(Stage stage, Client organiser) throws Exception {
        stage.say("Moving a session");
        Matcher stamp = Pattern.compile("data-stamp=\"([^\"]+)\"")
                .matcher(organiser.get("/desk/summits/" + Programmes.SUMMIT + "/schedule?day=2026-01-31"));
        if (!stamp.find()) {
            throw new IOException("the schedule editor carries no stamp");
        }
        int rounds = stage.thorough() ? 200 : 40;
        double[] millis = new double[rounds];
        long before = 0;
        for (int i = -10; i < rounds; i++) {
            if (i == 0) {
                before = stage.statements();
            }
            double took = organiser.millisOfPost(
                    "/desk/summit-step",
                    Map.of(
                            "portal.stamp",
                            stamp.group(1),
                            "step",
                            "move",
                            "slot",
                            Long.toString(Programmes.FIRST + 1),
                            "version",
                            Integer.toString(i + 10),
                            "room",
                            Long.toString(Programmes.FIRST + 2),
                            "start",
                            Programmes.START.plus(Duration.ofMinutes(i % 2 == 0 ? 480 : 510)).toString(),
                            "minutes",
                            "25",
                            "zone",
                            "Asia/Seoul"));
            if (i >= 0) {
                millis[i] = took;
            }
        }
        double each = (stage.statements() - before - 1) / (double) rounds;
        expect(stage, "SELECT version FROM sm_slot WHERE id = " + (Programmes.FIRST + 1), rounds + 10);
        stage.table()
                .row(
                        "moving one session",
                        "half in %.0f ms, 95 %% in %.0f ms"
                                .formatted(HttpLoad.percentile(millis, 50), HttpLoad.percentile(millis, 95)),
                        "",
                        "95 %% in 150 ms; %.1f queries each, with those of the session".formatted(each));
    }

    /** The public programme made anew from the work in progress, with the list of what changed. */
    private static void releases(Stage stage, Client organiser) throws Exception {
        stage.say("Releasing 1,079 sessions");
        String path = "/desk/summit-releases/" + Programmes.SUMMIT;
        double[] millis = new double[Bench.ROUNDS];
        for (int i = 0; i < millis.length; i++) {
            try (Connection connection = stage.database();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE sm_session SET title_en = CONCAT(title_en, '+') WHERE summit_id = " + Programmes.FIRST
                        + " AND MOD(seq, 10) = " + i);
            }
            organiser.get(path);
            millis[i] = organiser.millisOfForm(path, "release", Map.of("noteKo", "", "noteEn", "", "at", ""));
        }
        expect(stage, "SELECT COUNT(*) FROM sm_release WHERE summit_id = " + Programmes.FIRST, 1 + Bench.ROUNDS);
        stage.table().row("release with 108 changes", "%.0f ms".formatted(Table.median(millis)), "", "at most 2000 ms");
    }

    /** A refusal would be quick, and no figure. */
    private static void expect(Stage stage, String query, int number) throws IOException, SQLException {
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            if (row.getInt(1) != number) {
                throw new IOException(query + " finds " + row.getInt(1) + " instead of " + number);
            }
        }
    }
}
