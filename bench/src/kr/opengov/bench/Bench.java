package kr.opengov.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures the portal against its own bare server, the two sides in turn, and prints ratios. */
public final class Bench {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final LocalDate FOUNDED = LocalDate.of(2011, 9, 20);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    /** Pages a visitor sees first, and one whose list is asked for as of a day. */
    private static final List<String> PAGES = List.of("/", "/members", "/members?asOf=2015-06-30");

    private final Path root;
    private final Path work;
    private final boolean thorough;
    private final List<String[]> table = new ArrayList<>();

    private Bench(Path root, boolean thorough) throws IOException {
        this.root = root;
        this.work = Files.createDirectories(root.resolve("bench/target/work"));
        this.thorough = thorough;
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Bench bench = new Bench(root, Arrays.asList(arguments).contains("--long"));
        try {
            bench.run();
        } finally {
            bench.print(); // what was measured before something failed is still worth reading
        }
    }

    private void run() throws Exception {
        remove(work);
        Files.createDirectories(work);
        Path data = work.resolve("data");
        documents();
        say("Preparing: first start of the portal, which loads the demonstration");
        Server.portal(root, data).close();
        startUp(data);
        try (Server portal = Server.portal(root, data)) {
            Path files = Files.createDirectories(work.resolve("files"));
            Map<String, Long> sizes = writeFiles(portal, files);
            try (Server bare = Server.bare(root, files, work)) {
                publicPages(portal, bare, sizes);
                membersAsOf(portal, data);
                verdicts(portal, data);
                memory(portal, bare);
            }
        }
    }

    /** In a process of its own with the portal's options, because drawing needs more memory than measuring has. */
    private void documents() throws IOException, InterruptedException {
        say("Drawing documents");
        Path libraries = root.resolve("bench/target/portal/WEB-INF/lib");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        root.resolve("bench/target/classes") + ":" + libraries + "/*",
                        "kr.opengov.bench.Papers",
                        Integer.toString(ROUNDS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException("Drawing documents failed");
        }
        lines.forEach(line -> table.add(line.split("\t", -1)));
    }

    private void startUp(Path data) throws Exception {
        int rounds = thorough ? ROUNDS : 3;
        double[] bare = new double[rounds];
        double[] portal = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            say("Start " + (i + 1) + " of " + rounds);
            try (Server server = Server.bare(root, null, work)) {
                bare[i] = server.secondsToReady();
            }
            try (Server server = Server.portal(root, data)) {
                portal[i] = server.secondsToReady();
            }
        }
        double limit = 3 * median(bare) + 5;
        row("start-up, bare Payara Micro", "%.1f s".formatted(median(bare)), "1.00", "");
        row(
                "start-up, portal with its database",
                "%.1f s".formatted(median(portal)),
                "%.2f".formatted(median(portal) / median(bare)),
                "at most %.1f s".formatted(limit));
    }

    /** For each page a file of the same length, so that only the work differs. */
    private Map<String, Long> writeFiles(Server portal, Path files) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (HttpLoad.Connection connection = new HttpLoad.Connection(portal.port())) {
            for (String page : PAGES) {
                int status = connection.ask(page);
                if (status != 200) {
                    throw new IOException(page + " answers " + status);
                }
                sizes.put(page, connection.bytes());
                Files.writeString(files.resolve(fileName(page)), "x".repeat((int) connection.bytes()));
            }
        }
        Files.writeString(files.resolve("file.html"), "ready");
        // Without this folder Micro takes it for no web application.
        Files.createDirectories(files.resolve("WEB-INF"));
        return sizes;
    }

    private static String fileName(String page) {
        return "page" + PAGES.indexOf(page) + ".html";
    }

    private void publicPages(Server portal, Server bare, Map<String, Long> sizes) throws Exception {
        Duration warmUp = Duration.ofSeconds(thorough ? 60 : 10);
        Duration round = Duration.ofSeconds(thorough ? 20 : 2);
        HttpLoad onPortal = new HttpLoad(portal.port(), CONNECTIONS);
        HttpLoad onBare = new HttpLoad(bare.port(), CONNECTIONS);
        for (String page : PAGES) {
            say("Loading " + page);
            String file = "/" + fileName(page);
            onPortal.run(page, warmUp);
            onBare.run(file, warmUp.dividedBy(3));
            double[] pages = new double[ROUNDS];
            double[] statics = new double[ROUNDS];
            double[] slow = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                HttpLoad.Result result = onPortal.run(page, round);
                pages[i] = result.perSecond();
                slow[i] = result.millis95();
                statics[i] = onBare.run(file, round).perSecond();
                if (result.failures() > 0) {
                    throw new IOException(page + " failed " + result.failures() + " times under load");
                }
            }
            row("file of %,d bytes".formatted(sizes.get(page)), "%,.0f /s".formatted(median(statics)), "1.00", "");
            row(
                    page,
                    "%,.0f /s, 95 %% in %.1f ms".formatted(median(pages), median(slow)),
                    "%.2f".formatted(median(pages) / median(statics)),
                    "0.80 cached, 0.10 not");
        }
    }

    /** Every day since the founding declaration once, one request at a time, none of them from a cache. */
    private void membersAsOf(Server portal, Path data) throws Exception {
        int step = thorough ? 1 : 7;
        for (String address : List.of("/api/v1/members?asOf=", "/members?asOf=")) {
            say("Asking " + address + " for days from " + FOUNDED + " to " + LAST_DAY);
            List<Double> millis = new ArrayList<>();
            long before = statements(data);
            try (HttpLoad.Connection connection = new HttpLoad.Connection(portal.port())) {
                for (LocalDate day = FOUNDED; !day.isAfter(LAST_DAY); day = day.plusDays(step)) {
                    millis.add(HttpLoad.millisOf(connection, address + day));
                }
            }
            double each = (statements(data) - before) / (double) millis.size();
            double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
            row(
                    address + "…",
                    "half in %.1f ms, 95 %% in %.1f ms".formatted(
                            HttpLoad.percentile(all, 50), HttpLoad.percentile(all, 95)),
                    "",
                    "%.1f statements each".formatted(each));
        }
    }

    /** Ninety members with seven plans and fourteen years of invented values each, judged on every page. */
    private void verdicts(Server portal, Path data) throws Exception {
        say("Judging 90 members with 7 plans each");
        String members = " FROM (SELECT code FROM mb_membership WHERE kind = 'NATIONAL' AND number = 1 ORDER BY code LIMIT 90) m";
        try (Connection connection = database(data);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM mb_cycle");
            statement.executeUpdate("DELETE FROM mb_score");
            for (int plan = 1; plan <= 7; plan++) {
                int year = 2010 + 2 * plan;
                statement.executeUpdate("INSERT INTO mb_cycle (id, member_code, ordinal, revision, starts_on, ends_on,"
                        + " period_precision, delivery, delivered_on, requirements_met, progress, source, confidence, recorded_at)"
                        + " SELECT " + (plan * 100_000) + " + ROW_NUMBER() OVER (ORDER BY code), code, " + plan + ", 1, '" + year
                        + "-01-01', '" + (year + 1) + "-12-31', 'DAY', 'DELIVERED', '" + year
                        + "-01-01', TRUE, TRUE, 'invented', 'VERIFIED', '2020-01-01'" + members);
            }
            int id = 0;
            for (int year = 2012; year < 2026; year++) {
                for (String metric : List.of("FISCAL_TRANSPARENCY", "ACCESS_TO_INFORMATION", "ASSET_DISCLOSURE",
                        "CITIZEN_ENGAGEMENT", "CSO_ENTRY_AND_EXIT", "CSO_REPRESSION")) {
                    id += 1_000;
                    statement.executeUpdate("INSERT INTO mb_score (id, member_code, score_year, metric, revision, points, source,"
                            + " confidence, recorded_at) SELECT " + (1_000_000 + id) + " + ROW_NUMBER() OVER (ORDER BY code), code, "
                            + year + ", '" + metric + "', 1, 3, 'invented', 'VERIFIED', '2020-01-01'" + members);
                }
            }
        }
        List<Double> millis = new ArrayList<>();
        long before = statements(data);
        try (HttpLoad.Connection connection = new HttpLoad.Connection(portal.port())) {
            for (int day = 0; day < (thorough ? 200 : 40); day++) {
                millis.add(HttpLoad.millisOf(connection, "/members/eligibility?asOf=" + LAST_DAY.minusDays(day)));
            }
        }
        double each = (statements(data) - before) / (double) millis.size();
        double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
        row(
                "verdicts of 90 members with 7 plans",
                "half in %.0f ms, 95 %% in %.0f ms".formatted(HttpLoad.percentile(all, 50), HttpLoad.percentile(all, 95)),
                "",
                "at most 2000 ms, %.1f statements each".formatted(each));
    }

    private void memory(Server portal, Server bare) throws Exception {
        double ours = portal.heapAfterCollection();
        double theirs = bare.heapAfterCollection();
        row("heap after the load, bare Payara Micro", "%.0f MB".formatted(theirs), "1.00", "");
        row("heap after the load, portal", "%.0f MB".formatted(ours), "%.2f".formatted(ours / theirs), "at most 2.50");
    }

    /** How many queries the database has answered since it started, but for this one. */
    private static long statements(Path data) throws IOException, SQLException {
        try (Connection connection = database(data);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static Connection database(Path data) throws IOException, SQLException {
        String log = Files.readString(data.resolve("mariadb/mariadb.log"));
        Matcher port = Pattern.compile("port: (\\d+)").matcher(log);
        String number = null;
        while (port.find()) {
            number = port.group(1);
        }
        String password = Files.readString(data.resolve("secrets/database-owner")).strip();
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + number + "/portal?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "portal_owner",
                password);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void row(String what, String measured, String ratio, String goal) {
        table.add(new String[] {what, measured, ratio, goal});
    }

    private void print() {
        List<String[]> rows = new ArrayList<>(List.<String[]>of(new String[] {"what", "median", "ratio", "goal"}));
        rows.addAll(table);
        int[] widths = new int[4];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < widths.length; i++) {
                line.append(String.format(Locale.ROOT, " %-" + widths[i] + "s |", row[i]));
            }
            System.out.println(line);
        }
    }

    private static void say(String text) {
        System.err.println(text);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
