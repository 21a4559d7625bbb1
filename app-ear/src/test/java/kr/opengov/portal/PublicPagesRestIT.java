package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page a visitor can reach by following links, in both languages. */
@ExtendWith(SharedPortal.class)
class PublicPagesRestIT {
    private static final Pattern STACK_TRACE =
            Pattern.compile("\\bat [a-z]+(\\.[\\w$]+)+\\(|[a-z]Exception:|org\\.glassfish");

    /** What the bundle gives for a key it does not know, or an expression that nobody evaluated. */
    private static final Pattern RAW_TEXT = Pattern.compile("\\?\\?\\?|#\\{");

    private static final int HEAVIEST_PAGE = 120 * 1024;

    @Test
    void noLinkIsBroken(RunningPortal portal) {
        Map<String, Integer> broken = new TreeMap<>();
        PublicPages.of(portal).forEach((path, answer) -> {
            if (answer.statusCode() >= 400) {
                broken.put(path, answer.statusCode());
            }
        });

        assertThat(PublicPages.of(portal)).hasSizeGreaterThan(10);
        assertThat(broken).as("links that lead to an error").isEmpty();
    }

    @Test
    void noVisitorGetsASession(RunningPortal portal) {
        List<String> withSession = new ArrayList<>();
        PublicPages.of(portal).forEach((path, answer) -> {
            if (String.join(";", answer.headers().allValues("Set-Cookie")).contains("JSESSIONID")) {
                withSession.add(path);
            }
        });

        assertThat(withSession).as("pages that give a visitor a session").isEmpty();
    }

    @Test
    void everyPageSaysItsLanguageAndItsTitle(RunningPortal portal) {
        SoftAssertions all = new SoftAssertions();
        forEachPage(portal, (path, page) -> {
            String language = path.startsWith("/en/") || path.equals("/en") ? "en" : "ko";
            all.assertThat(page).as("language of %s", path).containsPattern("<html[^>]* lang=\"" + language + "\"");
            all.assertThat(page).as("title of %s", path).containsPattern("<title>[^<]+</title>");
            all.assertThat(page.split("<h1[ >]", -1).length - 1)
                    .as("first headings of %s", path)
                    .isEqualTo(1);
        });
        all.assertAll();
    }

    @Test
    void linksKeepTheLanguage(RunningPortal portal) {
        Pattern link = Pattern.compile("<a\\b(?![^>]*\\bhreflang=)[^>]*\\bhref=\"(/[^\"]*)\"");
        Set<String> leaving = new TreeSet<>();
        forEachPage(portal, (path, page) -> {
            if (path.startsWith("/en/")) {
                link.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .filter(target -> !target.startsWith("/en/")
                                && !target.startsWith("/contrast?")
                                && !target.startsWith("/api/"))
                        .forEach(target -> leaving.add(path + " -> " + target));
            }
        });

        assertThat(leaving).as("links of English pages to Korean ones").isEmpty();
    }

    @Test
    void noPageShowsItsInside(RunningPortal portal) {
        SoftAssertions all = new SoftAssertions();
        forEachPage(portal, (path, page) -> {
            all.assertThat(STACK_TRACE.matcher(page).find())
                    .as("stack trace on %s", path)
                    .isFalse();
            all.assertThat(RAW_TEXT.matcher(page).find())
                    .as("unknown key on %s", path)
                    .isFalse();
            all.assertThat(page.length()).as("length of %s", path).isLessThan(HEAVIEST_PAGE);
        });
        all.assertAll();
    }

    @Test
    void everyAnswerHasTheSecurityHeaders(RunningPortal portal) {
        SoftAssertions all = new SoftAssertions();
        PublicPages.of(portal).forEach((path, answer) -> SecurityHeaders.check(path, answer, all));
        all.assertAll();
    }

    /**
     * Behind the address of each list and of each page without a parameter; what is written there is no code of anything.
     * Where links of mails lead, and where a reporter comes, any ending gets the same sentence, so that nobody can try them
     * out.
     */
    @Test
    void nothingIsFoundBehindAPage(RunningPortal portal) {
        Map<String, Integer> found = new TreeMap<>();
        PublicPages.of(portal).forEach((path, answer) -> {
            boolean tells = path.matches("(/en)?/(members/)?(?!password$|verify$|integrity$)[a-z-]+");
            if (tells && answer.statusCode() == 200 && PublicPages.isPage(answer) && !path.contains("?")) {
                String behind = path.replaceFirst("/$", "") + "/nothing-behind-it";
                int status = portal.get(behind).statusCode();
                if (status != 404) {
                    found.put(behind, status);
                }
            }
        });

        assertThat(found).as("addresses that show a page that is not there").isEmpty();
    }

    /** Over HTTP/1.1, as a proxy asks: the server compresses nothing of its own over HTTP/2. */
    @Test
    void theFilesOfThePagesTravelCompressedAndAreKept(RunningPortal portal) {
        Matcher file = Pattern.compile("href=\"(/resources/[^\"]*\\.css\\?v=[^\"]*)\"")
                .matcher(portal.get("/").body());
        assertThat(file.find()).as("a versioned style sheet").isTrue();
        HttpResponse<String> sheet = portal.send(HttpRequest.newBuilder(URI.create(portal.address() + file.group(1)))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept-Encoding", "gzip"));

        assertThat(sheet.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(sheet.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "immutable");
    }

    @Test
    void everyPageComesTwiceWithTheSameBytes(RunningPortal portal) {
        HttpResponse<String> first = portal.get("/");
        HttpResponse<String> second = portal.get("/");

        assertThat(second.body()).isEqualTo(first.body());
    }

    private interface PageCheck {
        void look(String path, String page);
    }

    private static void forEachPage(RunningPortal portal, PageCheck check) {
        PublicPages.of(portal).forEach((path, answer) -> {
            if (answer.statusCode() == 200 && PublicPages.isPage(answer)) {
                check.look(path, answer.body());
            }
        });
    }
}
