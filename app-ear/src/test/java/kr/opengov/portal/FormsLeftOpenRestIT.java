package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms of reporters that were left open over night: nothing is taken unasked, and nothing that was written is lost. */
@ExtendWith(SharedPortal.class)
class FormsLeftOpenRestIT {
    private static final String WRITTEN = "밤새 열어 둔 글 \u201c따옴표\u201d 둘째 줄";
    private static final String UNSENT = "밤새 쓰다 만 보완 글 \u201c따옴표\u201d";

    @Test
    void aReportWrittenOverNightIsSentOnceMoreAndWhole(RunningPortal portal) throws Exception {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> portal.get("/integrity/report").body().contains("value=\"HIRING\""));
        ReportingVisitor reporter = new ReportingVisitor(portal);
        reporter.choose("HIRING");
        reporter.stamp(stampOf(portal, Instant.now().minus(Duration.ofHours(13))));
        Map<String, String> answers =
                Map.of("subject", "밤 제목", "text", WRITTEN, "who", "가상 인물", "rightsRead", "on", "mode", "ANONYMOUS");
        assertThat(reporter.answer("HIRING", answers)).as("no receipt yet").isEmpty();
        assertThat(reporter.page()).contains("밤 제목", WRITTEN, "가상 인물");
        List<String> code = reporter.answer("HIRING", answers);
        assertThat(code).hasSize(5);

        reporter.get("/integrity/return");
        reporter.lose();
        reporter.send("/integrity/return", "message", Map.of("as", "AMENDMENT", "text", UNSENT));
        assertThat(reporter.page()).contains(UNSENT).contains("id=\"unsent\"");
        reporter.send(
                "/integrity/return",
                "enter",
                Map.of("code", "00000-00000-00000-00000-00000"),
                Map.of("unsent", UNSENT));
        assertThat(reporter.page()).as("a slip of the code").contains(UNSENT).contains("id=\"unsent\"");
        reporter.send("/integrity/return", "enter", Map.of("code", String.join("-", code)), Map.of("unsent", UNSENT));
        assertThat(reporter.page()).contains(UNSENT).contains("id=\"message:text\"");
        assertThat(reporter.page()).containsPattern("value=\"AMENDMENT\"[^>]*checked|checked[^>]*value=\"AMENDMENT\"");
        reporter.send("/integrity/return", "message", Map.of("text", UNSENT));
        reporter.get("/integrity/return");
        assertThat(reporter.page()).contains(UNSENT);

        reporter.get("/integrity/choices");
        reporter.lose();
        reporter.send("/integrity/choices", "protect", Map.of("text", "불이익 " + WRITTEN));
        assertThat(reporter.page()).contains("불이익 " + WRITTEN).doesNotContain("id=\"protect\"");
    }

    /** A stamp as the portal made it at another moment. */
    private static String stampOf(RunningPortal portal, Instant made) throws Exception {
        String key = Files.readString(portal.data().resolve("secrets/application/portal.stamp.key"))
                .strip();
        byte[] moment =
                ByteBuffer.allocate(Long.BYTES).putLong(made.getEpochSecond()).array();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(moment);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(moment.length + signature.length)
                        .put(moment)
                        .put(signature)
                        .array());
    }
}
