package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The EAR on a real Payara Server: it deploys, shows a page of each module, and somebody signs in and works. */
class PayaraServerBrowserIT extends BrowserTest {
    private static PayaraServer server;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        if (server == null) {
            server = PayaraServer.beside(portal());
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/members", "/en/members/KOR", "/plans", "/summit", "/integrity", "/rules"})
    @DisplayName("each module shows its pages")
    void showsPages(String path) {
        Page page = window(Look.WITHOUT_SCRIPTS);

        assertThat(page.navigate(server.address() + path).status()).isEqualTo(200);
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    @Test
    @DisplayName("is ready, as the probe says")
    void isReady() {
        assertThat(window(Look.NORMAL)
                        .navigate(server.address() + "/health/ready")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("the secretary signs in and opens the desk of members; a citizen may not")
    void signsIn() throws IOException {
        Page secretary = signIn("COMMITTEE_SECRETARY");
        assertThat(secretary.navigate(server.address() + "/desk/members").status())
                .isEqualTo(200);
        assertThat(secretary
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count())
                .isEqualTo(1);

        Page citizen = signIn("CITIZEN");
        assertThat(citizen.navigate(server.address() + "/desk/members").status())
                .isIn(403, 404);
    }

    @Test
    @DisplayName("no password stands in the domain's own file")
    void keepsSecretsOut() throws IOException {
        String domain = Files.readString(server.domainFile());

        assertThat(domain)
                .contains("${ENV=PORTAL_DB_PASSWORD}")
                .doesNotContain(PayaraServer.secret(portal().data(), "database-portal"))
                .doesNotContain(PayaraServer.secret(portal().data(), "database-integrity"));
    }

    private Page signIn(String role) throws IOException {
        RunningPortal.DemoAccount account = portal().account(role);
        Page page = window(Look.NORMAL);
        page.navigate(server.address() + "/signin");
        page.locator("input[type=email]").fill(account.email());
        page.locator("input[type=password]").fill(account.password());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/signin"));
        return page;
    }
}
