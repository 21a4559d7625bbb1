package kr.opengov.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.opengov.integrity.internal.keys.SlowHash;

/** Reports and the officers' desk: codes, submissions, many at once, a long list, a long case, a large file. */
final class Reports implements Subject {
    private static final int CASES = 10_000;
    private static final int MESSAGES = 200;
    private static final int WARM_UP = 10;
    private static final int AT_ONCE = 50;
    private static final String BOUNDARY = "a-boundary-that-is-in-no-file";

    @Override
    public void measure(Stage stage) throws Exception {
        awaitIntake(stage);
        double slowHash = codes(stage);
        submissions(stage, slowHash);
        fiftyAtOnce(stage);
        list(stage);
        messages(stage);
        largeFile(stage);
    }

    /** The demonstration's vaults are made after the start. */
    private static void awaitIntake(Stage stage) throws Exception {
        stage.say("Waiting for the officers of the demonstration");
        Client visitor = new Client(stage.portal().port());
        for (int i = 0; i < 600; i++) {
            if (visitor.get("/integrity/report").contains("value=\"HIRING\"")) {
                return;
            }
            Thread.sleep(200);
        }
        throw new IOException("Reports are not taken");
    }

    /** A right code, a wrong one and one that cannot be any, in turn; the time of a wrong one is nearly all Argon2. */
    private static double codes(Stage stage) throws Exception {
        stage.say("Trying right, wrong and malformed codes");
        String right = file(new Client(stage.portal().port()), "code");
        String wrong = code(changed(stage));
        List<String> typed = List.of(right, wrong, "not a code");
        int rounds = stage.thorough() ? 300 : 60;
        double[][] millis = new double[typed.size()][rounds];
        for (int i = -10; i < rounds; i++) {
            for (int kind = 0; kind < typed.size(); kind++) {
                Client visitor = new Client(stage.portal().port());
                visitor.get("/integrity/return");
                double took = visitor.millisOfForm("/integrity/return", "enter", Map.of("code", typed.get(kind)));
                if (i >= 0) {
                    millis[kind][i] = took;
                }
            }
        }
        double reference = Table.median(millis[1]);
        stage.table().row("code of no report", "%.1f ms".formatted(reference), "1.00", "");
        stage.table().row("right code", "%.1f ms".formatted(Table.median(millis[0])),
                "%.2f".formatted(Table.median(millis[0]) / reference), "0.90 to 1.10");
        stage.table().row("malformed code", "%.1f ms".formatted(Table.median(millis[2])),
                "%.2f".formatted(Table.median(millis[2]) / reference), "0.90 to 1.10");
        return reference;
    }

    private static void submissions(Stage stage, double slowHash) throws Exception {
        stage.say("Filing reports one after the other");
        int rounds = stage.thorough() ? 200 : 40;
        double[] millis = new double[rounds];
        for (int i = -5; i < rounds; i++) {
            Client visitor = new Client(stage.portal().port());
            visitor.post("/integrity/report", Map.of("kind", "HIRING"));
            long start = System.nanoTime();
            visitor.postForm("/integrity/report", "filing", answers("one"));
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        stage.table().row("submission without files", "%.0f ms, 95 %% in %.0f ms".formatted(
                        Table.median(millis), HttpLoad.percentile(millis, 95)),
                "%.2f".formatted(Table.median(millis) / slowHash), "at most %.0f ms".formatted(slowHash + 150));
    }

    /** Fifty at once, again and again. What Argon2 costs alone is taken off what server and database computed. */
    private static void fiftyAtOnce(Stage stage) throws Exception {
        stage.say("Filing fifty reports at once");
        double[] rates = new double[Bench.ROUNDS];
        double[] processor = new double[Bench.ROUNDS];
        int failed = 0;
        for (int i = 0; i < Bench.ROUNDS; i++) {
            List<Client> visitors = new ArrayList<>();
            for (int j = 0; j < AT_ONCE; j++) {
                Client visitor = new Client(stage.portal().port());
                visitor.post("/integrity/report", Map.of("kind", "HIRING"));
                visitors.add(visitor);
            }
            double before = stage.portal().processorSeconds();
            long start = System.nanoTime();
            failed += fileTogether(visitors);
            rates[i] = AT_ONCE / ((System.nanoTime() - start) / 1e9);
            processor[i] = (stage.portal().processorSeconds() - before) * 1000 / AT_ONCE;
        }
        stage.table().row("50 reports at once", "%d failed, %.1f /s with Argon2".formatted(failed, Table.median(rates)), "",
                "0 failed");
        double argon = millisOfArgon();
        double rest = Table.median(processor) - argon;
        stage.table().row("50 reports at once, Argon2 left out",
                "%.0f /s on two cores: %.1f ms of processor time each, and %.1f ms of Argon2".formatted(
                        2000 / rest, rest, argon), "", "at least 90 /s");
    }

    /** How many got no receipt. */
    private static int fileTogether(List<Client> visitors) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(visitors.size());
        try {
            CountDownLatch together = new CountDownLatch(1);
            List<Future<Boolean>> receipts = new ArrayList<>();
            for (Client visitor : visitors) {
                receipts.add(people.submit(() -> {
                    together.await();
                    return code(visitor.postForm("/integrity/report", "filing", answers("many"))).length() == 25;
                }));
            }
            together.countDown();
            int failed = 0;
            for (Future<Boolean> receipt : receipts) {
                failed += receipt.get() ? 0 : 1;
            }
            return failed;
        } finally {
            people.shutdown();
        }
    }

    /** One derivation as for a receipt code, alone: in processor time, which it is taken off; the clock counts what else runs. */
    private static double millisOfArgon() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        SlowHash hash = new SlowHash();
        double[] millis = new double[40];
        for (int i = -WARM_UP; i < millis.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            hash.key(SlowHash.Cost.CODE, new byte[25], new byte[SlowHash.SALT]).close();
            if (i >= 0) {
                millis[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        return Table.median(millis);
    }

    /** The list of an officer with few cases and with ten thousand, whose rows are sealed as the module seals them. */
    private static void list(Stage stage) throws Exception {
        Client officer = officer(stage, "integrity2");
        double[] few = ask(stage, officer, "/desk/cases");
        stage.say("Sealing " + CASES + " cases for an officer");
        Path root = stage.data().resolve("../../../..").normalize();
        Process rows = new ProcessBuilder(
                        Server.javaHomeTool("java").toString(), "-Xmx512m", "-cp",
                        root.resolve("bench/target/classes") + ":" + root.resolve("bench/target/portal/WEB-INF/lib") + "/*:"
                                + root.resolve("server-config/target/portal/lib/mysql-connector-j.jar"),
                        ReportRows.class.getName(), stage.data().toString(), Integer.toString(CASES))
                .redirectErrorStream(true)
                .start();
        String said = new String(rows.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (rows.waitFor() != 0) {
            throw new IOException(said);
        }
        int last = CASES / 25;
        for (String path : List.of("/desk/cases", "/desk/cases?page=" + last / 2, "/desk/cases?page=" + last)) {
            long before = stage.statements();
            double[] many = ask(stage, officer, path);
            double each = (stage.statements() - before) / (many.length + (double) WARM_UP);
            stage.table().row(path + " with 10,000 cases", "half in %.0f ms, 95 %% in %.0f ms, %.1f statements".formatted(
                            Table.median(many), HttpLoad.percentile(many, 95), each),
                    "%.2f".formatted(Table.median(many) / Table.median(few)), "95 % in 300 ms");
        }
    }

    private static double[] ask(Stage stage, Client officer, String path) throws Exception {
        stage.say("Asking " + path);
        int rounds = stage.thorough() ? 200 : 40;
        double[] millis = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            long start = System.nanoTime();
            String page = officer.get(path);
            if (!page.contains("<table")) {
                throw new IOException(path + " shows no list");
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return millis;
    }

    private static void messages(Stage stage) throws Exception {
        stage.say("Writing " + MESSAGES + " messages into a case");
        Client reporter = new Client(stage.portal().port());
        file(reporter, "long case");
        for (int i = 0; i < MESSAGES; i++) {
            reporter.get("/integrity/return");
            reporter.postForm("/integrity/return", "message", Map.of("as", "MESSAGE", "text", "Message " + i + " x".repeat(200)));
        }
        String id;
        long account;
        try (Connection connection = stage.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT LOWER(HEX(c.id)), h.account_id FROM integrity.report_case c"
                        + " JOIN integrity.case_assignment a ON a.case_id = c.id JOIN integrity.key_holder h ON h.id = a.holder_id"
                        + " ORDER BY c.entries DESC LIMIT 1")) {
            row.next();
            id = row.getString(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
            account = row.getLong(2);
        }
        Client officer = officer(stage, account == 12 ? "integrity" : account == 17 ? "integrity2" : "integrity3");
        officer.get("/desk/cases/" + id);
        officer.postForm("/desk/cases/" + id, "declare", Map.of());
        int rounds = stage.thorough() ? 100 : 20;
        double[] millis = new double[rounds];
        for (int i = -5; i < rounds; i++) {
            long start = System.nanoTime();
            String page = officer.get("/desk/cases/" + id);
            if (!page.contains("Message 199")) {
                throw new IOException("The case does not show its messages");
            }
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        stage.table().row("case with 200 messages", "half in %.0f ms, 95 %% in %.0f ms".formatted(
                Table.median(millis), HttpLoad.percentile(millis, 95)), "", "at most 700 ms");
    }

    /** The living heap in the middle of an upload of the largest file that is taken, against the heap before it. */
    private static void largeFile(Stage stage) throws Exception {
        stage.say("Handing in a file of 500 MB");
        Client reporter = new Client(stage.portal().port());
        file(reporter, "large file");
        double before = stage.portal().heapAfterCollection();
        double[] during = new double[1];
        InputStream content = new Zeros(500L * 1024 * 1024, () -> during[0] = stage.portal().heapAfterCollection());
        InputStream body = new SequenceInputStream(Collections.enumeration(List.of(
                text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n"),
                content,
                text("\r\n--" + BOUNDARY + "--\r\n"))));
        long start = System.nanoTime();
        String led = reporter.upload("/integrity/files", BOUNDARY, HttpRequest.BodyPublishers.ofInputStream(() -> body));
        double seconds = (System.nanoTime() - start) / 1e9;
        stage.table().row("file of 500 MB, more living heap", "%.0f MB, %.0f s".formatted(Math.max(0, during[0] - before), seconds),
                "", led.contains("kept=1") ? "at most 64 MB" : "not taken: " + led);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An officer of the demonstration with an open vault. */
    private static Client officer(Stage stage, String name) throws Exception {
        Client officer = Client.signedIn(stage, name);
        officer.get("/desk/cases");
        officer.postForm("/desk/cases", "unlock", Map.of("passphrase", stage.secret("demo-vault-" + name)));
        return officer;
    }

    private static String file(Client visitor, String subject) throws Exception {
        visitor.post("/integrity/report", Map.of("kind", "HIRING"));
        return code(visitor.postForm("/integrity/report", "filing", answers(subject)));
    }

    private static Map<String, String> answers(String subject) {
        return Map.of("subject", subject, "text", "Text of a report. ".repeat(40), "mode", "ANONYMOUS", "rightsRead", "on");
    }

    private static String code(String page) {
        StringBuilder code = new StringBuilder();
        Matcher group = Pattern.compile("<span[^>]*>([0-9A-Z]{5})</span>").matcher(page);
        while (group.find()) {
            code.append(group.group(1));
        }
        return code.toString();
    }

    /** The page with a code that was right until its reporter changed it: well formed, and of no report. */
    private static String changed(Stage stage) throws Exception {
        Client reporter = new Client(stage.portal().port());
        reporter.post("/integrity/report", Map.of("kind", "HIRING"));
        String receipt = reporter.postForm("/integrity/report", "filing", answers("changed"));
        reporter.get("/integrity/choices");
        reporter.postForm("/integrity/choices", "another", Map.of());
        return receipt;
    }

    /** Many zeros, with something to do in the middle of them. */
    private static final class Zeros extends InputStream {
        private interface Middle {
            void reached() throws Exception;
        }

        private final long length;
        private final Middle middle;
        private long at;
        private boolean done;

        Zeros(long length, Middle middle) {
            this.length = length - 16; // the beginning of the file comes before
            this.middle = middle;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            if (at >= length) {
                return -1;
            }
            if (at > length / 2 && !done) {
                done = true;
                try {
                    middle.reached();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            int count = (int) Math.min(most, length - at);
            Arrays.fill(into, offset, offset + count, (byte) 0);
            at += count;
            return count;
        }
    }
}
