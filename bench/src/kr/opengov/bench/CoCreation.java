package kr.opengov.bench;

import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.opengov.actionplans.internal.proposal.Grams;
import kr.opengov.db.demo.ManyProposals;

/** Proposals at the size of 광화문1번가, beside the same pages with ten thousand. */
final class CoCreation implements Subject {
    private static final int FEW = 10_000;
    private static final int MANY = 200_000;
    private static final int VOTES = 400_000;
    private static final int VOTERS_AT_ONCE = 200;
    private static final long SEED = 20250525;
    private static final List<String> TYPED = List.of(
            "버스정류장에 그늘막을 설치", "어린이집 급식 식단을 공개해 주세요", "도서관 운영 시간 연장", "자전거도로 정비 요청", "공공와이파이 확대",
            "민원 처리 현황을 실시간으로", "심야버스 노선", "장애인 이동 지원", "전통시장 주차장", "위원 명단과 회의록 공개");

    @Override
    public void measure(Stage stage) throws Exception {
        int many = stage.thorough() ? MANY : MANY / 4;
        stage.say("Writing " + FEW + " proposals");
        write(stage, FEW, FEW);
        double[] fewFirst = pages(stage, "?size=25&page=", 1, 0);
        double[] fewFiltered = pages(stage, "?size=25&state=UNDER_REVIEW&page=", 1, 0);
        stage.say("Writing " + many + " proposals and " + VOTES + " votes");
        long start = System.nanoTime();
        write(stage, many, VOTES);
        row(stage, "writing %,d proposals and %,d votes".formatted(many, VOTES), seconds(start), "s", "", "");
        String of = "%,d proposals, ".formatted(many);
        int last = many / 25;
        compare(stage, of + "page 1", pages(stage, "?size=25&page=", 1, 0), fewFirst);
        int deep = Math.min(5_000, last - 20);
        compare(stage, of + "page %,d".formatted(deep), pages(stage, "?size=25&page=", deep, 1), fewFirst);
        compare(stage, of + "filtered, page 1", pages(stage, "?size=25&state=UNDER_REVIEW&page=", 1, 0), fewFiltered);
        compare(
                stage,
                of + "filtered, page %,d".formatted(deep / 5),
                pages(stage, "?size=25&state=UNDER_REVIEW&page=", deep / 5, 1),
                fewFiltered);
        compare(
                stage,
                of + "by support, page %,d".formatted(deep),
                pages(stage, "?size=25&sort=supports&order=desc&page=", deep, 1),
                fewFirst);
        List<String> searches = new ArrayList<>();
        TYPED.forEach(words -> searches.add("/proposals?q=" + encoded(words)));
        row(stage, of + "words in titles", p95(stage, searches), "ms", "", "at most 300 ms");
        List<String> similar = new ArrayList<>();
        TYPED.forEach(words -> similar.add("/api/v1/proposals/similar?title=" + encoded(words)));
        row(stage, of + "similar while typing", p95(stage, similar), "ms", "", "at most 200 ms");
        tally(stage);
        votes(stage);
        export(stage, of);
    }

    private static void write(Stage stage, int proposals, int votes) throws Exception {
        try (Connection connection = stage.database()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET FOREIGN_KEY_CHECKS = 0");
                for (String table : List.of("ballot", "ballot_receipt", "ballot_mark", "consultation", "response", "contribution",
                        "digest", "follow", "gram", "proposal_gram", "support", "support_step", "proposal_event",
                        "proposal_version", "proposal_file", "proposal_link", "adoption", "commitment_source",
                        "department_review", "proposal", "proposal_number", "proposal_count", "support_count", "call")) {
                    statement.execute("DELETE FROM ap_" + table);
                }
                statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            }
            new ManyProposals(connection, Grams::indexed, SEED).load(proposals, votes);
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE TABLE ap_proposal, ap_proposal_gram, ap_gram, ap_proposal_count, ap_support_count, ap_ballot");
            }
        }
        settle(stage);
    }

    /** Waits until the database has tidied up behind what was written, two minutes at most: the first pages would pay for it. */
    private static void settle(Stage stage) throws Exception {
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement()) {
            long left = Long.MAX_VALUE;
            for (int second = 0; second < 120 && left > 1_000; second++) {
                Thread.sleep(1_000);
                try (ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_history_list_length'")) {
                    left = row.next() ? row.getLong(2) : 0;
                }
            }
        }
    }

    /** Warmed up with twenty, then sixty; with a step every page is another one. */
    private static double[] pages(Stage stage, String query, int page, int step) throws Exception {
        double[] millis = new double[60];
        try (HttpLoad.Connection connection = new HttpLoad.Connection(stage.portal().port())) {
            for (int i = 0; i < 20; i++) {
                HttpLoad.millisOf(connection, "/proposals" + query + page + "&x=" + i);
            }
            for (int i = 0; i < millis.length; i++) {
                millis[i] = HttpLoad.millisOf(connection, "/proposals" + query + (page - i * step) + "&y=" + i);
            }
        }
        return millis;
    }

    private static double p95(Stage stage, List<String> addresses) throws Exception {
        List<Double> millis = new ArrayList<>();
        try (HttpLoad.Connection connection = new HttpLoad.Connection(stage.portal().port())) {
            for (int round = 0; round < 4; round++) {
                for (String address : addresses) {
                    double one = HttpLoad.millisOf(connection, address + "&z=" + round);
                    if (round > 0) {
                        millis.add(one);
                    }
                }
            }
        }
        return HttpLoad.percentile(millis.stream().mapToDouble(Double::doubleValue).toArray(), 95);
    }

    private static void compare(Stage stage, String what, double[] millis, double[] few) {
        double one = HttpLoad.percentile(millis, 95);
        double other = HttpLoad.percentile(few, 95);
        row(stage, what, one, "ms", "%.2f".formatted(one / other), "at most 300 ms and 1.30 × %,d rows".formatted(FEW));
    }

    private static void tally(Stage stage) throws Exception {
        double[] millis = new double[9];
        try (Connection connection = stage.database();
                PreparedStatement count = connection.prepareStatement(
                        "SELECT choice, COUNT(*) FROM ap_ballot WHERE consultation_id = ? GROUP BY choice")) {
            count.setLong(1, consultation(connection));
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                try (ResultSet rows = count.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(2);
                    }
                }
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        row(stage, "tally of %,d ballots".formatted(VOTES), Table.median(millis), "ms", "", "at most 200 ms");
    }

    /** The statements of a vote as the portal sends them, each in its own transaction, from two hundred at once. */
    private static void votes(Stage stage) throws Exception {
        int each = 25;
        ExecutorService threads = Executors.newFixedThreadPool(VOTERS_AT_ONCE);
        List<Connection> connections = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                connections.add(stage.database());
            }
            long consultation = consultation(connections.get(0));
            long before = count(connections.get(0));
            List<Future<?>> voters = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < VOTERS_AT_ONCE; i++) {
                Connection connection = connections.get(i % connections.size());
                Random random = new Random(i);
                voters.add(threads.submit(() -> {
                    for (int k = 0; k < each; k++) {
                        synchronized (connection) {
                            vote(connection, consultation, random);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> voter : voters) {
                voter.get();
            }
            double rate = VOTERS_AT_ONCE * each / seconds(start);
            long lost = before + (long) VOTERS_AT_ONCE * each - count(connections.get(0));
            row(stage, "votes in the database, 200 voters at once", rate, "/s", "", "at least 500 /s, %d lost".formatted(lost));
        } finally {
            threads.shutdownNow();
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void vote(Connection connection, long consultation, Random random) throws SQLException {
        byte[] hash = new byte[32];
        byte[] key = new byte[16];
        random.nextBytes(hash);
        random.nextBytes(key);
        connection.setAutoCommit(false);
        try (PreparedStatement receipt = connection.prepareStatement("INSERT IGNORE INTO ap_ballot_receipt VALUES (?, ?)");
                PreparedStatement mark = connection.prepareStatement("INSERT IGNORE INTO ap_ballot_mark VALUES (?, ?)");
                PreparedStatement ballot = connection.prepareStatement(
                        "INSERT INTO ap_ballot (ballot_key, consultation_id, choice) VALUES (?, ?, 'FOR')")) {
            receipt.setLong(1, consultation);
            receipt.setBytes(2, hash);
            receipt.executeUpdate();
            mark.setLong(1, consultation);
            mark.setBytes(2, hash);
            mark.executeUpdate();
            ballot.setBytes(1, key);
            ballot.setLong(2, consultation);
            ballot.executeUpdate();
        }
        connection.commit();
    }

    private static long consultation(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(id) FROM ap_consultation")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (SELECT COUNT(*) FROM ap_ballot)"
                        + " + 0 * (SELECT COUNT(*) FROM ap_ballot_receipt)")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void export(Stage stage, String of) throws Exception {
        double heap = stage.portal().heapAfterCollection();
        HttpClient client = HttpClient.newHttpClient();
        for (String format : List.of("csv", "json", "xlsx")) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + stage.portal().port() + "/api/v1/proposals." + format))
                    .build();
            long start = System.nanoTime();
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            long bytes = 0;
            byte[] buffer = new byte[65_536];
            try (InputStream body = answer.body()) {
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    bytes += read;
                }
            }
            row(
                    stage,
                    of + "as %s of %,d KB".formatted(format, bytes / 1024),
                    seconds(start),
                    "s",
                    "",
                    "at most 20 s for 200,000");
        }
        row(
                stage,
                "heap that stays after the exports",
                stage.portal().heapAfterCollection() - heap,
                "MB",
                "",
                "at most 64 MB");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void row(Stage stage, String what, double figure, String unit, String ratio, String goal) {
        stage.table().row(what, (figure < 10 ? "%.1f %s" : "%,.0f %s").formatted(figure, unit), ratio, goal);
    }
}
