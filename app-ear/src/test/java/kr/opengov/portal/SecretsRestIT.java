package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A canary text in every field a reporter can write in, and what the disk of the installation knows of it: nothing. */
@ExtendWith(SharedPortal.class)
class SecretsRestIT {
    private static final String CANARY = "먼바다에뜬붉은등대구백이십육";
    private static final String FILE_CANARY = "돌담아래묻어둔놋숟가락삼백오";

    @Test
    @DisplayName(
            "every field of every form, also of refused ones, and a file while it arrives: nothing lies on the disk")
    void nothingThatIsWrittenLiesInClear(RunningPortal portal) throws IOException {
        ReportingVisitor reporter = new ReportingVisitor(portal);
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            reporter.get("/integrity/report");
            return reporter.page().contains("value=\"CORRUPTION\"");
        });
        Map<String, String> answers = new HashMap<>();
        for (String field :
                List.of("subject", "text", "who", "when", "where", "known", "special", "others", "identity")) {
            answers.put(field, field + " " + CANARY);
        }
        answers.put("mode", "CONFIDENTIAL");
        answers.put("website", "");
        assertThat(reporter.file("CORRUPTION", answers))
                .as("without the box nothing is filed")
                .isEmpty();
        assertThat(reporter.page()).contains(CANARY);
        answers.put("rightsRead", "on");
        List<String> code = reporter.file("CORRUPTION", answers);
        assertThat(code).hasSize(5);

        reporter.get("/integrity/return");
        reporter.send("/integrity/return", "message", Map.of("as", "MESSAGE", "text", "글 " + CANARY));
        reporter.send("/integrity/return", "message", Map.of("as", "AMENDMENT", "text", "고침 " + CANARY));
        // Not possible in this state: a refused text must not be kept either.
        reporter.send("/integrity/return", "message", Map.of("as", "OBJECT", "text", "이의 " + CANARY));
        reporter.get("/integrity/choices");
        reporter.send("/integrity/choices", "protect", Map.of("text", "보호 " + CANARY, "retaliated", "2026-03-03"));
        reporter.get("/integrity/choices");
        reporter.send("/integrity/choices", "name", Map.of("identity", "이름 " + CANARY, "sure", "on"));
        String led = reporter.upload("파일 " + CANARY + ".txt", new WatchedFile(portal.data()));
        assertThat(led).contains("kept=1").doesNotContain("problem");
        assertThat(reporter.upload(CANARY + ".zip", stream("PK" + FILE_CANARY))).contains("problem=FILE_ARCHIVE");
        assertThat(reporter.upload(CANARY + ".pdf", stream(FILE_CANARY))).contains("problem=FILE_CONTENT_DIFFERS");
        reporter.get("/integrity/choices");
        reporter.send("/integrity/choices", "withdraw", Map.of("text", "취하 " + CANARY, "sure", "on"));
        reporter.get("/integrity/return");
        assertThat(reporter.page()).contains("글 " + CANARY, "고침 " + CANARY, "보호 " + CANARY, "취하 " + CANARY);

        ReportingVisitor stranger = new ReportingVisitor(portal);
        stranger.open(CANARY);
        stranger.open(String.join("", code).substring(0, 24) + "U");
        ReportingVisitor returned = new ReportingVisitor(portal);
        returned.open(String.join(" ", code).toLowerCase(Locale.ROOT));
        assertThat(returned.page()).contains("글 " + CANARY);

        Canaries.lieNowhere(
                portal.data(),
                CANARY,
                FILE_CANARY,
                String.join("", code),
                String.join("-", code),
                reporter.cookie().replaceFirst("[^=]*=", ""));
    }

    @Test
    void aTextThatLiesInClearIsFound(RunningPortal portal) throws IOException {
        Path control = portal.data().resolve("logs/control");
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("x-windows-949"))) {
            Files.writeString(control, "x".repeat((1 << 20) - 9) + FILE_CANARY.replace("돌", "들") + "y", charset);
            assertThatThrownBy(() -> Canaries.lieNowhere(portal.data(), FILE_CANARY.replace("돌", "들")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("control");
        }
        byte[] text = ("1" + FILE_CANARY.replace("돌", "들")).getBytes(StandardCharsets.UTF_8);
        Files.write(control, Base64.getEncoder().encode(text));
        assertThatThrownBy(() -> Canaries.lieNowhere(portal.data(), FILE_CANARY.replace("돌", "들")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("base64");
        Files.delete(control);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that arrives slowly enough to look at the disk while most of it is there. */
    private static final class WatchedFile extends InputStream {
        private static final int LENGTH = 3_000_000;

        private final byte[] text = (FILE_CANARY + " ").getBytes(StandardCharsets.UTF_8);
        private final Path data;
        private int at;

        WatchedFile(Path data) {
            this.data = data;
        }

        @Override
        public int read() {
            if (at == LENGTH) {
                return -1;
            }
            if (at == LENGTH / 2 || at == LENGTH - 1) {
                look();
            }
            return text[at++ % text.length] & 0xff;
        }

        private void look() {
            try {
                Canaries.lieNowhere(data, FILE_CANARY, CANARY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
