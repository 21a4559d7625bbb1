package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody the demonstration knows can sign in, and finds their desk in order. */
class SignInBrowserIT extends BrowserTest {
    /** More stops than any header has. */
    private static final int MOST_STOPS = 40;

    /** The desk's pages that were looked at closely; a page is built alike for every role that may open it. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CITIZEN",
                "STAFF",
                "PLAN_EDITOR",
                "DEPARTMENT_REVIEWER",
                "LEAD_AGENCY",
                "COMMITTEE_MEMBER",
                "COMMITTEE_SECRETARY",
                "ASSESSOR",
                "SUMMIT_ORGANISER",
                "HOST_ORGANISATION",
                "SPEAKER",
                "INTEGRITY_OFFICER",
                "CUSTODIAN",
                "AUDITOR",
                "STATISTICIAN",
                "ADMINISTRATOR"
            })
    void everyRoleSignsIn(String role) throws IOException {
        Page page = signedIn(role);

        assertThat(page.locator("a.sign-in").count())
                .as("sign-in link in the header")
                .isZero();
        for (String path : deskPages(page)) {
            assertThat(page.navigate(path).status()).as("%s as %s", path, role).isEqualTo(200);
            assertThat(page.locator("h1").count()).as("headings of %s", path).isEqualTo(1);
            if (SEEN.add(path)) {
                isAccessible(page);
                fitsItsWindow(page);
            }
        }
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() throws IOException {
        Page page = signedIn("STAFF");

        List<Cookie> sessions = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .toList();
        assertThat(sessions).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/en/signin"})
    void aWrongPasswordGetsASentence(String path) {
        Page page = window(Look.NORMAL);
        page.navigate(path);
        page.locator("input[type=email]").fill("nobody@demo.opengov.example");
        page.locator("input[type=password]").fill("not the password");
        enter(page, page.locator("input[type=password]"));
        page.waitForLoadState();

        assertThat(page.locator("[role=alert], .errors").first().innerText()).isNotBlank();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        isAccessible(page);
    }

    @Test
    void signingInNeedsNoScript() throws IOException {
        Page page = window(Look.WITHOUT_SCRIPTS);
        signIn(page, "CITIZEN");

        assertThat(page.locator("a.sign-in").count()).isZero();
    }

    /** From the top of the page by Tab alone: every stop shows where it is. */
    @ParameterizedTest
    @ValueSource(strings = {"/signin", "/en/signin"})
    void signingInNeedsNoMouse(String path) throws IOException {
        Page page = window(Look.NORMAL);
        RunningPortal.DemoAccount account = portal().account("CITIZEN");
        page.navigate(path);
        tabTo(page, "input[type=email]");
        page.keyboard().type(account.email());
        tabTo(page, "input[type=password]");
        page.keyboard().type(account.password());
        tabTo(page, "main [type=submit]");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/signin"));

        tabTo(page, "main a");
        assertThat(page.locator("a.sign-in").count()).isZero();
    }

    private static void tabTo(Page page, String target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("the focus on %s", page.evaluate("document.activeElement.outerHTML.slice(0, 120)"))
                    .isNotEqualTo("none");
            if (page.locator(target + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError(target + " is not reached by " + MOST_STOPS + " stops on " + page.url());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/members", "/desk/accounts", "/my", "/my/account"})
    void aVisitorIsLedToTheSignIn(String path) {
        Page page = window(Look.NORMAL);
        page.navigate(path);

        assertThat(page.url()).contains("/signin");
    }

    /** The pages the desk's own navigation offers this account. */
    private static List<String> deskPages(Page page) {
        if (page.navigate("/desk").status() != 200) {
            return List.of();
        }
        return page.locator("nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(path -> path != null && path.startsWith("/desk"))
                .distinct()
                .toList();
    }
}
