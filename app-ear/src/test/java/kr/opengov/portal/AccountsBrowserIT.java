package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own account, the second factor, and the administrators' pages, as people meet them. */
class AccountsBrowserIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void theOwnPagesFitAndAreAccessible(String language) throws IOException {
        Page page = signedIn("CITIZEN");
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 900);
            for (String path : List.of("/my", "/my/account", "/my/security", "/my/totp", "/my/data")) {
                assertThat(page.navigate(language + path).status()).as(path).isEqualTo(200);
                assertThat(page.locator("h1").count())
                        .as("headings of %s", path)
                        .isEqualTo(1);
                isAccessible(page);
                fitsItsWindow(page);
            }
        }
    }

    @Test
    void aSecondFactorIsSetUpAskedForAndGivenUp() throws IOException {
        Page page = signedIn("SPEAKER");
        String password = portal().account("SPEAKER").password();
        page.navigate("/my/totp");
        page.locator("input[type=password]").fill(password);
        enter(page, page.locator("input[type=password]"));
        String secret = page.locator("code.secret").innerText().replace(" ", "");
        assertThat(page.locator("svg.qr").getAttribute("aria-label")).isNotBlank();
        isAccessible(page);
        page.locator("input[autocomplete=one-time-code]").fill("000000");
        enter(page, page.locator("input[autocomplete=one-time-code]"));
        assertThat(page.locator("[role=alert]").innerText()).isNotBlank();
        String used = code(secret);
        page.locator("input[autocomplete=one-time-code]").fill(used);
        enter(page, page.locator("input[autocomplete=one-time-code]"));
        assertThat(page.locator(".codes code").count()).isEqualTo(10);
        String recovery = page.locator(".codes code").first().innerText();

        Page other = asksForACode();
        other.locator("input[autocomplete=one-time-code]").fill(used);
        enter(other, other.locator("input[autocomplete=one-time-code]"));
        assertThat(other.locator("[role=alert]").innerText())
                .as("a code used before")
                .isNotBlank();
        other.locator("input[autocomplete=one-time-code]").fill(recovery);
        enter(other, other.locator("input[autocomplete=one-time-code]"));
        other.waitForURL(url -> !url.contains("/signin"));

        page.navigate("/my/totp");
        page.locator("[id='end:endProof']").fill(password);
        enter(page, page.locator("[id='end:endProof']"));
        page.waitForSelector("[role=status]");
        assertThat(signedIn("SPEAKER").url()).contains("/my");
    }

    private Page asksForACode() throws IOException {
        Page page = window(Look.NORMAL);
        RunningPortal.DemoAccount account = portal().account("SPEAKER");
        page.navigate("/signin");
        page.locator("input[type=email]").fill(account.email());
        page.locator("input[type=password]").fill(account.password());
        enter(page, page.locator("input[type=password]"));
        page.waitForSelector("input[autocomplete=one-time-code]");
        isAccessible(page);
        return page;
    }

    @Test
    void aCopiedCookieSignsEverybodyOut() throws IOException {
        Page owner = signedIn("STATISTICIAN");
        List<Cookie> cookies = owner.context().cookies();
        Cookie device = cookies.stream()
                .filter(cookie -> cookie.name.equals("portal-device"))
                .findFirst()
                .orElseThrow();
        Page thief = window(Look.NORMAL);
        String forged = device.value.substring(0, device.value.indexOf('.') + 1) + "A".repeat(43);
        thief.context().addCookies(List.of(new Cookie("portal-device", forged).setUrl(portal().address())));
        thief.navigate("/my");
        assertThat(thief.url()).contains("/signin");

        owner.navigate("/my");
        assertThat(owner.url()).as("the owner has to sign in again").contains("/signin");
    }

    @Test
    void theWarningBeforeTheEndIsADialogForTheKeyboard() throws IOException {
        Page page = signedIn("STAFF");
        page.route("**/session", route -> {
            boolean asks = route.request().method().equals("GET");
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"left\":" + (asks ? 100 : 1800) + "}"));
        });
        page.navigate("/desk/members");
        Locator dialog = page.locator("dialog#session-end");
        page.waitForCondition(dialog::isVisible);
        isAccessible(page);
        assertThat(page.evaluate("document.activeElement.dataset.do")).isEqualTo("extend");

        page.route(
                "**/session",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"left\":1800}")));
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !dialog.isVisible());
    }

    @Test
    void rolesThatExcludeEachOtherAreRefusedWithASentence() throws IOException {
        Page page = signedIn("ADMINISTRATOR");
        page.navigate("/desk/accounts?role=AUDITOR");
        follow(page, page.locator("main tbody th a").first());
        page.locator("details.more summary").first().click();
        page.locator("[id='give:role']").selectOption("ADMINISTRATOR");
        follow(page, page.locator("[id='give:submit']"));

        assertThat(page.locator("[role=alert]").first().innerText()).contains("함께 가질 수 없는 역할");
        isAccessible(page);
    }

    @Test
    void anAdministratorHelpsWhoLostTheSecondFactorAndEndsTheirSessions() throws IOException {
        Page owner = signedIn("HOST_ORGANISATION");
        String password = portal().account("HOST_ORGANISATION").password();
        owner.navigate("/my/totp");
        owner.locator("input[type=password]").fill(password);
        enter(owner, owner.locator("input[type=password]"));
        String secret = owner.locator("code.secret").innerText().replace(" ", "");
        owner.locator("input[autocomplete=one-time-code]").fill(code(secret));
        enter(owner, owner.locator("input[autocomplete=one-time-code]"));
        assertThat(owner.locator(".codes code").count()).isEqualTo(10);

        Page administrator = signedIn("ADMINISTRATOR");
        administrator.navigate("/desk/accounts?role=HOST_ORGANISATION");
        follow(administrator, administrator.locator("main tbody th a").first());
        follow(administrator, administrator.locator("[id='access:totp']"));
        administrator.waitForSelector("[role=status]");
        assertThat(administrator.locator("[id='access:totp']").count()).isZero();
        follow(administrator, administrator.locator("[id='access:sessions']"));
        administrator.waitForSelector("[role=status]");

        owner.navigate("/my");
        assertThat(owner.url()).as("the session has ended").contains("/signin");
        assertThat(signedIn("HOST_ORGANISATION").url())
                .as("the password alone opens the account again")
                .contains("/my");
    }

    @Test
    void whoStaysSignedInComesBackAfterTheBrowserWasClosed() throws IOException {
        Page page = window(Look.NORMAL);
        RunningPortal.DemoAccount account = portal().account("CITIZEN");
        page.navigate("/signin");
        page.locator("input[type=email]").fill(account.email());
        page.locator("input[type=password]").fill(account.password());
        page.locator("input[type=checkbox]").check();
        enter(page, page.locator("input[type=password]"));
        page.waitForURL(url -> !url.contains("/signin"));
        List<Cookie> kept = page.context().cookies().stream()
                .filter(cookie -> cookie.expires > 0)
                .toList();
        assertThat(kept).extracting(cookie -> cookie.name).contains("portal-device");

        Page later = window(Look.NORMAL);
        later.context().addCookies(kept);
        later.navigate("/my");
        assertThat(later.url()).contains("/my");
    }

    @Test
    void aCitizenHasNoDesk() throws IOException {
        Page page = signedIn("CITIZEN");
        assertThat(page.navigate("/desk/accounts").status()).isEqualTo(403);
        assertThat(page.locator("main a[href*=signin], header a.sign-in").count())
                .as("offers to sign in for who is signed in")
                .isZero();
        assertThat(page.navigate("/en/desk/accounts").status()).isEqualTo(403);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        isAccessible(page);
    }

    /** A code as an authenticator app computes it (RFC 6238), by hand so that it proves something. */
    private static String code(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(base32(secret), "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / 30;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 15;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] base32(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
