package kr.opengov.portal;

import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** The headers every answer to a browser carries. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    static void check(String path, HttpResponse<String> answer, SoftAssertions all) {
        all.assertThat(first(answer, "X-Content-Type-Options"))
                .as("X-Content-Type-Options of %s", path)
                .isEqualTo("nosniff");
        all.assertThat(first(answer, "Referrer-Policy"))
                .as("Referrer-Policy of %s", path)
                .isNotEmpty();
        all.assertThat(answer.headers().firstValue("Server"))
                .as("name of the server on %s", path)
                .isEmpty();
        all.assertThat(answer.headers().firstValue("X-Powered-By"))
                .as("X-Powered-By on %s", path)
                .isEmpty();
        if (PublicPages.isPage(answer)) {
            List<String> policies = answer.headers().allValues("Content-Security-Policy");
            // Two policies intersect: what one allows the other forbids, and the page breaks in odd places.
            all.assertThat(policies).as("policies of %s", path).hasSize(1);
            String policy = String.join(";", policies);
            all.assertThat(policy).as("policy of %s", path).contains("frame-ancestors 'none'");
            all.assertThat(policy).as("policy of %s", path).doesNotContain("unsafe-inline", "unsafe-eval", "*");
        }
    }

    private static String first(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
