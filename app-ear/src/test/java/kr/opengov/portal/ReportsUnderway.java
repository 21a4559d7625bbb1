package kr.opengov.portal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * People who report all the time, so that a kill meets them everywhere: before, in and after the derivation of keys, in the
 * database, in the middle of a file and between the commit and the receipt.
 */
final class ReportsUnderway {
    static final String CANARY = "겨울들판의까치발자국사백십이";

    /** What a reporter was told is kept: text by code, in the order of the answers. */
    final Map<String, String> acknowledged = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Messages whose answer said that they are saved: text by code. */
    final Map<String, String> saved = new ConcurrentHashMap<>();

    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService people = Executors.newCachedThreadPool();

    private ReportsUnderway() {}

    static ReportsUnderway begin(RunningPortal portal, int people) {
        ReportsUnderway underway = new ReportsUnderway();
        for (int i = 0; i < people; i++) {
            int person = i;
            underway.people.submit(() -> underway.report(portal, person));
        }
        return underway;
    }

    private void report(RunningPortal portal, int person) {
        int number = 0;
        while (!over.get()) {
            number++;
            String text = CANARY + " " + person + "-" + number;
            try {
                ReportingVisitor reporter = new ReportingVisitor(portal);
                List<String> groups = reporter.file(
                        "HIRING", Map.of("subject", text, "text", text, "rightsRead", "on", "mode", "ANONYMOUS"));
                if (groups.size() == 5) {
                    String code = String.join("", groups);
                    acknowledged.put(code, text);
                    reporter.get("/integrity/return");
                    reporter.send("/integrity/return", "message", Map.of("as", "MESSAGE", "text", "덧붙임 " + text));
                    if (reporter.page().contains("덧붙임 " + text)) {
                        saved.put(code, "덧붙임 " + text);
                    }
                    reporter.upload("증거.txt", new SlowFile());
                }
            } catch (RuntimeException | AssertionError gone) {
                // The server was killed under this person, which is what the test is about.
                if (over.get()) {
                    return;
                }
            }
        }
    }

    /** Nobody begins anything more. */
    void end() throws InterruptedException {
        over.set(true);
        people.shutdownNow();
        people.awaitTermination(20, TimeUnit.SECONDS);
    }

    /** Two hundred kilobytes in about two seconds. */
    private static final class SlowFile extends InputStream {
        private final byte[] text = (CANARY + "\n").getBytes(StandardCharsets.UTF_8);
        private int at;

        @Override
        public int read() {
            if (at == 200_000) {
                return -1;
            }
            if (at % 20_000 == 0) {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return -1;
                }
            }
            return text[at++ % text.length] & 0xff;
        }
    }
}
