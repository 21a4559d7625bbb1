package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public page in a browser: accessible, no wider than its window, no script refused. */
class PublicPagesBrowserIT extends BrowserTest {
    @Test
    void everyPageIsAccessible() {
        SoftAssertions all = new SoftAssertions();
        Page page = window(Look.NORMAL);
        for (String path : pages()) {
            page.navigate(path);
            all.check(() -> isAccessible(page));
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, PHONE, DESK})
    void everyPageFitsItsWindow(int width) {
        SoftAssertions all = new SoftAssertions();
        Page page = window(new Look(width, true));
        for (String path : pages()) {
            page.navigate(path);
            all.check(() -> fitsItsWindow(page));
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

    private List<String> pages() {
        List<String> pages = PublicPages.of(portal()).entrySet().stream()
                .filter(entry -> entry.getValue().statusCode() == 200 && PublicPages.isPage(entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .toList();
        assertThat(pages).hasSizeGreaterThan(5);
        return pages;
    }
}
