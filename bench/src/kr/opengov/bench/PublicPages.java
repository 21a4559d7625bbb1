package kr.opengov.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Public pages under load, each beside a file of the same size on a server that does nothing else. */
final class PublicPages implements Subject {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = Bench.ROUNDS;
    /** Pages a visitor sees first, and one whose list is asked for as of a day. */
    private static final List<String> PAGES = List.of("/", "/members", "/members?asOf=2015-06-30");

    /** For each page a file of the same length, so that only the work differs. */
    static void writeFiles(Server portal, Path files) throws IOException {
        try (HttpLoad.Connection connection = new HttpLoad.Connection(portal.port())) {
            for (String page : PAGES) {
                int status = connection.ask(page);
                if (status != 200) {
                    throw new IOException(page + " answers " + status);
                }
                Files.writeString(files.resolve(fileName(page)), "x".repeat((int) connection.bytes()));
            }
        }
        Files.writeString(files.resolve("file.html"), "ready");
        // Without this folder Micro takes it for no web application.
        Files.createDirectories(files.resolve("WEB-INF"));
    }

    private static String fileName(String page) {
        return "page" + PAGES.indexOf(page) + ".html";
    }

    @Override
    public void measure(Stage stage) throws Exception {
        Duration warmUp = Duration.ofSeconds(stage.thorough() ? 60 : 10);
        Duration round = Duration.ofSeconds(stage.thorough() ? 20 : 2);
        HttpLoad onPortal = new HttpLoad(stage.portal().port(), CONNECTIONS);
        HttpLoad onBare = new HttpLoad(stage.bare().port(), CONNECTIONS);
        for (String page : PAGES) {
            stage.say("Loading " + page);
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
            stage.table()
                    .row("file of %,d bytes".formatted(length(stage.bare(), file)), rate(statics), "1.00", "");
            stage.table().row(
                    page,
                    rate(pages) + ", 95 %% in %.1f ms".formatted(Table.median(slow)),
                    "%.2f".formatted(Table.median(pages) / Table.median(statics)),
                    "0.80 cached, 0.10 not");
        }
    }

    private static String rate(double[] perSecond) {
        return "%,.0f /s".formatted(Table.median(perSecond));
    }

    private static long length(Server bare, String file) throws IOException {
        try (HttpLoad.Connection connection = new HttpLoad.Connection(bare.port())) {
            connection.ask(file);
            return connection.bytes();
        }
    }
}
