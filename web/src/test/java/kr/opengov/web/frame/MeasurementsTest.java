package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasurementsTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void requestsAreCountedByAreaAndNothingElse() {
        Measurements measurements = new Measurements();
        measurements.begin();
        measurements.request("/en/desk/accounts", 200, 1_000);
        measurements.request("/members/KOR", 404, 1_000);

        assertThat(measurements.text())
                .contains("portal_requests_seconds_count{area=\"desk\",status=\"2xx\"} 1")
                .contains("portal_requests_seconds_count{area=\"public\",status=\"4xx\"} 1")
                .contains("jvm_memory_used_bytes")
                .doesNotContain("accounts", "KOR");
        measurements.end();
    }

    @Test
    void onlyTheWholeTokenOpensThem() {
        assertThat(MetricsServlet.isAllowed("Bearer " + TOKEN, TOKEN)).isTrue();
        assertThat(MetricsServlet.isAllowed("Bearer " + TOKEN.substring(1), TOKEN))
                .isFalse();
        assertThat(MetricsServlet.isAllowed(TOKEN, TOKEN)).isFalse();
        assertThat(MetricsServlet.isAllowed(null, TOKEN)).isFalse();
        assertThat(MetricsServlet.isAllowed("Bearer ", "")).isFalse();
        assertThat(MetricsServlet.isAllowed("Bearer short", "short")).isFalse();
    }
}
