package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every public page in a browser: accessible, no wider than its window, no script refused. */
class PublicPagesBrowserIT extends BrowserTest {
    private static final int[] WIDTHS = {320, PHONE, DESK};

    @Test
    void everyPageIsAccessibleAndFitsItsWindow() {
        SoftAssertions all = new SoftAssertions();
        Page page = window(Look.NORMAL);
        Set<String> shapes = new HashSet<>();
        for (String path : pages()) {
            page.navigate(path);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                all.check(() -> fitsItsWindow(page));
            }
            // The last width is a desk's. Pages of one shape differ in their data, which the widths are tried with.
            if (shapes.add(PublicPages.shape(path))) {
                all.check(() -> isAccessible(page));
                all.check(() -> marksKoreanTexts(page));
            }
        }
        all.assertAll();
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        Page page = window(Look.NORMAL);
        page.navigate("/");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.url()).endsWith("#" + page.locator("main").getAttribute("id"));
    }

    @Test
    void aLargerScriptOfTheVisitorStillFits() {
        // 200 % zoom of a 1280 px window leaves 640 CSS pixels.
        Page page = window(new Look(640, true));
        page.navigate("/members");

        fitsItsWindow(page);
    }

    /** A text of Hangul alone, not a name or title within an English sentence, says that it is Korean (WCAG 3.1.2). */
    private static void marksKoreanTexts(Page page) {
        Object unmarked = page.evaluate("""
                () => {
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  const found = [];
                  while (texts.nextNode()) {
                    const text = texts.currentNode.data.trim();
                    const around = texts.currentNode.parentElement;
                    if (/\\p{Script=Hangul}/u.test(text) && !/[A-Za-z]{2}/.test(text)
                        && !around.closest('script, style') && around.closest('[lang]').lang !== 'ko') {
                      found.push(text.slice(0, 80));
                    }
                  }
                  return found;
                }""");
        assertThat((List<?>) unmarked)
                .as("Korean texts that %s calls English", page.url())
                .isEmpty();
    }

    private List<String> pages() {
        List<String> pages = PublicPages.of(portal()).entrySet().stream()
                .filter(entry -> entry.getValue().statusCode() == 200 && PublicPages.isPage(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(pages).hasSizeGreaterThan(5);
        return pages;
    }
}
