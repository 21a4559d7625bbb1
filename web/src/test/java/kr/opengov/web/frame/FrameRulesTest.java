package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import kr.opengov.platform.Roles;
import org.junit.jupiter.api.Test;

/** Small rules of the frame: paths, origins, days, sentences, which views have state. */
class FrameRulesTest {

    @Test
    void takesTheLanguageOffAPath() {
        assertThat(RequestPath.withoutLanguage("/en/members")).isEqualTo("/members");
        assertThat(RequestPath.withoutLanguage("/en")).isEqualTo("/");
        assertThat(RequestPath.withoutLanguage("/enquiries")).isEqualTo("/enquiries");
        assertThat(RequestPath.withoutLanguage("/members/en")).isEqualTo("/members/en");
        assertThat(RequestPath.in("/desk/members", "/desk")).isTrue();
        assertThat(RequestPath.in("/desktop", "/desk")).isFalse();
    }

    @Test
    void knowsWhatIsTooMuchBehindAnAddress() {
        assertThat(SuperfluousPathListener.isSuperfluous("/views/privacy.xhtml", "/more"))
                .isTrue();
        assertThat(SuperfluousPathListener.isSuperfluous("/privacy.xhtml", "/more"))
                .isTrue();
        assertThat(SuperfluousPathListener.isSuperfluous("/views/desk/accounts.xhtml", "/1"))
                .isTrue();
        assertThat(SuperfluousPathListener.isSuperfluous("/views/privacy.xhtml", null))
                .isFalse();
        assertThat(SuperfluousPathListener.isSuperfluous("/views/privacy.xhtml", "/"))
                .isFalse();
        assertThat(SuperfluousPathListener.isSuperfluous("/views/members.xhtml", "/KOR"))
                .isFalse();
        assertThat(SuperfluousPathListener.isSuperfluous("/views/members.xhtml", "/KOR/more"))
                .isTrue();
        assertThat(SuperfluousPathListener.isSuperfluous("/views/plans.xhtml", "/KOR/6/1"))
                .isFalse();
        assertThat(SuperfluousPathListener.isSuperfluous("/views/plans.xhtml", "/KOR/6/1/more"))
                .isTrue();
    }

    @Test
    void saysWhereAFailureHappenedWithoutWhatItQuotes() {
        String places = RequestLogFilter.places(
                new IllegalStateException("reading 새벽", new IllegalArgumentException("Invalid UUID string: 새벽")));

        assertThat(places)
                .contains(IllegalStateException.class.getName(), IllegalArgumentException.class.getName())
                .contains(FrameRulesTest.class.getName())
                .doesNotContain("새벽");
    }

    @Test
    void comparesAnOriginWithTheHost() {
        assertThat(OriginFilter.isHost("https://portal.example", "portal.example"))
                .isTrue();
        assertThat(OriginFilter.isHost("http://localhost:8080", "localhost:8080"))
                .isTrue();
        assertThat(OriginFilter.isHost("https://portal.example.evil", "portal.example"))
                .isFalse();
        assertThat(OriginFilter.isHost("nonsense", "portal.example")).isFalse();
        assertThat(OriginFilter.isHost(":", null)).isFalse();
    }

    @Test
    void readsDaysAsBrowsersSendAndAsPeopleTypeThem() {
        LocalDate day = LocalDate.of(2021, 12, 5);
        assertThat(DayConverter.parse("2021-12-05")).isEqualTo(day);
        assertThat(DayConverter.parse(" 2021. 12. 5. ")).isEqualTo(day);
        assertThat(DayConverter.parse("2021/12/5")).isEqualTo(day);
        assertThatThrownBy(() -> DayConverter.parse("2021-02-30")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayConverter.parse("5.12.2021")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void fillsArgumentsAndKeepsApostrophes() {
        assertThat(Sentences.fill("It's {0} of {1}", String::valueOf, 1, "$2")).isEqualTo("It's 1 of $2");
        assertThat(Sentences.fill("{0} {1}", String::valueOf, "a")).isEqualTo("a {1}");
    }

    @Test
    void onlyDesksAndPersonalPagesHaveState() {
        assertThat(PublicViewHandler.isPublic("/index.xhtml")).isTrue();
        assertThat(PublicViewHandler.isPublic("/views/members.xhtml")).isTrue();
        assertThat(PublicViewHandler.isPublic("/views/signin.xhtml")).isTrue();
        assertThat(PublicViewHandler.isPublic("/views/desk/members.xhtml")).isFalse();
        assertThat(PublicViewHandler.isPublic("/views/desk.xhtml")).isFalse();
        assertThat(PublicViewHandler.isPublic("/views/my.xhtml")).isFalse();
        assertThat(PublicViewHandler.isPublic("/views/my/account.xhtml")).isFalse();
    }

    @Test
    void aLineOfTheLogStaysOneLine() {
        assertThat(new LogLine("request")
                        .with("path", "/a\"b\n")
                        .with("none", null)
                        .with("status", 200)
                        .toString())
                .isEqualTo("{\"event\":\"request\",\"path\":\"/a\\\"b\\n\",\"status\":200}");
    }

    @Test
    void theServerKnowsEveryRole() throws IOException {
        String descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertThat(Roles.ALL)
                .allSatisfy(role -> assertThat(descriptor).contains("<role-name>" + role + "</role-name>"));
    }
}
