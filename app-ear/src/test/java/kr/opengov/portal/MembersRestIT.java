package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members as open data: pages of JSON, whole files, one member, and what is refused. */
@ExtendWith(SharedPortal.class)
class MembersRestIT {

    @Test
    void aPageOfJsonSaysWhereTheOthersAre(RunningPortal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/members?asOf=2015-12-31&size=5&page=2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        assertThat(answer.body())
                .contains("\"asOf\":\"2015-12-31\"")
                .contains("\"page\":2")
                .contains("\"next\":\"/api/v1/members?asOf=2015-12-31&size=5&page=3\"");
        assertThat(answer.body().split("\"statusConfidence\"", -1)).hasSize(6);
    }

    @Test
    void whoHasThePageAlreadyGetsItNotAgain(RunningPortal portal) {
        HttpResponse<String> first = portal.get("/api/v1/members?asOf=2015");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second =
                portal.send(HttpRequest.newBuilder(URI.create(portal.address() + "/api/v1/members?asOf=2015"))
                        .header("If-None-Match", tag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void theFileForSpreadsheetsHoldsTheWholeList(RunningPortal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/members.csv?asOf=2015-12-31&size=5");

        assertThat(type(answer)).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"members-2015-12-31.csv\"");
        assertThat(answer.body()).startsWith("\uFEFF코드,").contains("대한민국");
        assertThat(answer.body().lines()).hasSizeGreaterThan(60);
    }

    @Test
    void theHeadingsFollowTheLanguageOfTheAddress(RunningPortal portal) {
        assertThat(portal.get("/en/api/v1/members.csv").body()).startsWith("\uFEFFCode,");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/members?format=xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/api/v1/members.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "/api/v1/members?format=csv, text/csv",
        "/api/v1/members.json, application/json"
    })
    void theAddressMayNameTheFormat(String path, String type, RunningPortal portal) {
        HttpResponse<String> answer = portal.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith(type);
    }

    @Test
    void theHeaderMayNameTheFormat(RunningPortal portal) {
        assertThat(type(accepting(portal, "text/csv"))).startsWith("text/csv");
        assertThat(accepting(portal, "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void oneMemberHasItsHistory(RunningPortal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/members/HUN?asOf=2017");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"WITHDRAWN\"").contains("\"effective\":\"2016-12-");
        assertThat(portal.get("/api/v1/members/ZZZ").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=2015-02-30", "knownAt=soon", "kind=planet", "size=0", "page=x", "format=pdf"})
    void whatIsNotUnderstoodIsRefusedWithASentence(String query, RunningPortal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/members?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"field\":\"" + query.substring(0, query.indexOf('=')) + "\"")
                .contains("\"code\":\"QUERY_");
    }

    @Test
    void whatWasNotYetRecordedIsNotKnown(RunningPortal portal) {
        assertThat(portal.get("/api/v1/members?knownAt=2011-01-01").body()).contains("\"total\":0");
    }

    private static HttpResponse<String> accepting(RunningPortal portal, String type) {
        return portal.send(HttpRequest.newBuilder(URI.create(portal.address() + "/api/v1/members"))
                .header("Accept", type));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
