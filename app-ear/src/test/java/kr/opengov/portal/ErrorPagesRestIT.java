package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong input gets a sentence in the visitor's language, never a stack trace and never the server's own page. */
@ExtendWith(SharedPortal.class)
class ErrorPagesRestIT {
    private static final String HANGUL = "[\\uAC00-\\uD7A3]{2,}";

    @ParameterizedTest
    @CsvSource({"/nothing-here,ko", "/en/nothing-here,en", "/members/XXX,ko", "/en/members/XXX,en"})
    void whatIsNotThereIsSaidToBeMissing(String path, String language, RunningPortal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("lang=\"" + language + "\"").contains("<h1");
        if (language.equals("ko")) {
            assertThat(answer.body()).containsPattern(HANGUL);
        }
        hasNoInside(answer);
        SoftAssertions headers = new SoftAssertions();
        SecurityHeaders.check(path, answer, headers);
        headers.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/members?asOf=yesterday",
                "/members?asOf=9999999-01-01",
                "/members?asOf=2015-02-30",
                "/members?page=-1",
                "/members?page=99999999999999999999",
                "/members?sort=%27%20OR%201%3D1",
                "/members?region=%00",
                "/members?q=%E0%A4%A0%E0%A4",
                "/members?asOf=2015-01-01&asOf=2016-01-01",
                "/members/%2e%2e/%2e%2e/etc/passwd",
                "/members/%F0%9F%98%80",
                "/views/members.xhtml",
                "/WEB-INF/web.xml",
                "/api/v1/members?asOf=yesterday",
                "/api/v1/members?knownAt=yesterday",
                "/api/v1/nothing"
            })
    void strangeInputIsNeverAnInternalError(String path, RunningPortal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).as(path).isLessThan(500);
        hasNoInside(answer);
    }

    @Test
    void anApiErrorIsAProblemDocument(RunningPortal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/members?asOf=yesterday");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "TRACE", "PROPFIND"})
    void strangeMethodsAreRefused(String method, RunningPortal portal) {
        HttpResponse<String> answer = portal.send(HttpRequest.newBuilder(URI.create(portal.address() + "/members"))
                .method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isBetween(400, 501).isNotEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/openapi", "/openapi/"})
    void whatIsForOperatorsIsNotForVisitors(String path, RunningPortal portal) {
        assertThat(portal.get(path).statusCode()).as(path).isIn(401, 403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void theHealthPagesAnswer(String path, RunningPortal portal) {
        assertThat(portal.get(path).statusCode()).as(path).isEqualTo(200);
    }

    private static void hasNoInside(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain("Payara", "GlassFish", "Mojarra", "java.lang", "Exception:", "Root Cause")
                .doesNotContainPattern("\\bat [a-z]+(\\.[\\w$]+)+\\(");
    }
}
