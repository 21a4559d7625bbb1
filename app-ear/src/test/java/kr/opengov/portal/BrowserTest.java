package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test in Debian's Chromium on the portal of this build. Each test opens its own windows; when it fails, each of them
 * leaves a picture in {@code app-ear/target/pictures}.
 */
@ExtendWith(SharedPortal.class)
abstract class BrowserTest {
    static final int PHONE = 375;
    static final int DESK = 1280;

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final double PATIENCE = 20_000;

    private static Playwright playwright;
    private static Browser browser;

    @RegisterExtension
    final Pictures pictures = new Pictures();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private RunningPortal portal;

    /** How a window is: its width in CSS pixels and whether scripts run in it. */
    record Look(int width, boolean scripts) {
        static final Look NORMAL = new Look(DESK, true);
        static final Look ON_A_PHONE = new Look(PHONE, true);
        static final Look WITHOUT_SCRIPTS = new Look(DESK, false);
    }

    RunningPortal portal() {
        return portal;
    }

    /** A new window without cookies. */
    Page window(Look look) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(portal.address())
                        .setViewportSize(look.width(), 900)
                        .setJavaScriptEnabled(look.scripts())
                        .setLocale("ko-KR")
                        .setTimezoneId("America/St_Johns"));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add("script error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add("refused by the policy on " + page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** A new window in which the demonstration's account of a role has signed in. */
    Page signedIn(String role) throws IOException {
        Page page = window(Look.NORMAL);
        signIn(page, role);
        return page;
    }

    /** Signs in as a person does: address, password, Enter. */
    void signIn(Page page, String role) throws IOException {
        signIn(page, portal.account(role));
    }

    /** The same with one of several accounts of a role. */
    void signIn(Page page, RunningPortal.DemoAccount account) {
        page.navigate("/signin");
        page.locator("input[type=email]").fill(account.email());
        page.locator("input[type=password]").fill(account.password());
        enter(page, page.locator("input[type=password]"));
        page.waitForURL(url -> !url.contains("/signin"));
    }

    /**
     * Clicks what leads to another page, and waits until that page is there: what is read or counted at once after a
     * click may still belong to the page before.
     */
    static void follow(Page page, Locator target) {
        leave(page, target::click);
    }

    /** Presses Enter in a field, which sends its form, and waits for the page that answers. */
    static void enter(Page page, Locator field) {
        leave(page, () -> field.press("Enter"));
    }

    private static void leave(Page page, Runnable step) {
        AtomicBoolean arrived = new AtomicBoolean();
        Consumer<Page> listener = any -> arrived.set(true);
        page.onDOMContentLoaded(listener);
        try {
            step.run();
            page.waitForCondition(arrived::get);
        } finally {
            page.offDOMContentLoaded(listener);
        }
    }

    /** Fails with every finding of axe-core, with the rule and the element. */
    static void isAccessible(Page page) {
        AxeResults results = new AxeBuilder(page).withTags(STANDARDS).analyze();
        List<String> findings = results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> finding(rule, node)))
                .toList();
        assertThat(findings).as("findings of axe on %s", page.url()).isEmpty();
    }

    private static String finding(Rule rule, CheckedNode node) {
        return rule.getId() + " (" + rule.getHelp() + "): " + node.getHtml();
    }

    /** Fails when the page must be scrolled sideways: at 375 px and at 1280 px everything fits. */
    static void fitsItsWindow(Page page) {
        Object wide = page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth;
                  const more = document.documentElement.scrollWidth - width;
                  if (more <= 0) return [];
                  return [more + ' px', ...[...document.body.querySelectorAll('*')]
                    .filter(element => element.getBoundingClientRect().right > width + 0.5)
                    .map(element => element.outerHTML.slice(0, 120))];
                }""");
        assertThat((List<?>) wide)
                .as("what is wider than the window of %s", page.url())
                .isEmpty();
    }

    /** No script failed and nothing was refused by the content security policy, in any window of this test. */
    @AfterEach
    void theConsoleIsQuiet() {
        assertThat(complaints).as("complaints in the browser's console").isEmpty();
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setHeadless(true)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-dev-shm-usage",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        }
        return browser;
    }

    private static Path chromium() {
        String named = System.getenv("PORTAL_TEST_BROWSER");
        return Stream.concat(
                        Stream.ofNullable(named),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: apt-get install chromium, or name one in PORTAL_TEST_BROWSER"));
    }

    /** Takes the pictures of a failed test while its windows are still open, then closes them. */
    final class Pictures implements BeforeEachCallback, AfterTestExecutionCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            portal = SharedPortal.of(context);
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isPresent()) {
                takePictures(context);
            }
            contexts.forEach(BrowserContext::close);
            contexts.clear();
        }

        private void takePictures(ExtensionContext test) {
            Path folder = RunningPortal.ROOT.resolve("app-ear/target/pictures");
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getDisplayName().replaceAll("[^\\p{L}\\p{N}]+", "-");
            List<Page> pages = contexts.stream()
                    .flatMap(context -> context.pages().stream())
                    .collect(Collectors.toList());
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i)
                        .screenshot(new Page.ScreenshotOptions()
                                .setPath(folder.resolve(name + "-" + (i + 1) + ".png"))
                                .setFullPage(true));
            }
        }
    }
}
