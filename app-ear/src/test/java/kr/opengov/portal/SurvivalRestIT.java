package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A killed portal starts again on its data and has lost nothing; a stopped one leaves no process behind. */
class SurvivalRestIT {
    @Test
    void nothingIsLostWhenEverythingIsKilled() throws Exception {
        Path data = SharedPortal.emptyFolder("survival");
        String before;
        try (RunningPortal portal = RunningPortal.start(data)) {
            before = portal.get("/api/v1/members?asOf=2015-01-01").body();
            portal.kill();
        }
        List<ProcessHandle> family;
        try (RunningPortal portal = RunningPortal.start(data)) {
            assertThat(portal.get("/api/v1/members?asOf=2015-01-01").body()).isEqualTo(before);
            assertThat(portal.get("/").statusCode()).isEqualTo(200);
            family = portal.family();
            assertThat(family).as("launcher, server and database").hasSizeGreaterThanOrEqualTo(3);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(family).noneMatch(ProcessHandle::isAlive));
    }
}
