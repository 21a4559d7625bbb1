package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An organiser places sessions by mouse, by keyboard and by form, and is told what collides and who was faster. */
class DeskScheduleBrowserIT extends BrowserTest {
    private static final String DAY = "/desk/summits/ogp_summit_2021/schedule?day=2021-12-15";

    @Test
    @DisplayName(
            "keyboard, mouse and form lead to the same schedule, a conflict is named, a stale window is told, undo brings all back")
    void placesByEveryWay() throws IOException {
        Page page = signedIn("SUMMIT_ORGANISER");
        page.navigate(DAY);
        Locator slots = page.locator("#schedule .slot");
        slots.first().locator(".pick").waitFor();
        isAccessible(page);
        String id = slots.first().getAttribute("id");
        String second = slots.nth(1).getAttribute("id");
        final String before = placeOf(page, id);

        // By keyboard: one step down and back is a walk, two down is a move.
        page.locator("#" + id + " .pick").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(placeOf(page, id)).isEqualTo(before);
        page.locator("#" + id + " .pick").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        spoken(page, "바꾸었습니다");
        assertThat(placeOf(page, id)).isNotEqualTo(before);

        // By mouse onto another session: the conflict is said and shown.
        Page stale = signedIn("SUMMIT_ORGANISER");
        stale.navigate(DAY);
        stale.locator("#" + id + " .pick").waitFor();
        page.locator("#" + id).dragTo(page.locator("#" + second));
        page.locator(".conflicts").waitFor();
        spoken(page, "회의장 중복");
        assertThat(page.locator(".conflicts").innerText()).contains("회의장 중복");
        isAccessible(page);

        // The other window does not know it yet.
        stale.locator("#" + id + " .pick").focus();
        stale.keyboard().press("Enter");
        stale.keyboard().press("ArrowDown");
        stale.keyboard().press("Enter");
        spoken(stale, "먼저 바꾸었습니다");
        assertThat(placeOf(stale, id)).isEqualTo(placeOf(page, id));

        // By form: the last steps are taken back one after the other.
        page.navigate(DAY);
        follow(page, page.locator("[id='steps:undo']"));
        page.locator("main .notice.success").waitFor();
        follow(page, page.locator("[id='steps:undo']"));
        page.locator("main .notice.success").waitFor();
        assertThat(placeOf(page, id)).isEqualTo(before);
        page.navigate(DAY + "&pick=" + id + "#step");
        page.locator("[id='steps:time']").fill("16:30");
        follow(page, page.locator("[id='steps:place']"));
        page.locator("main .notice.success").waitFor();
        assertThat(placeOf(page, id)).contains("16:30");
        follow(page, page.locator("[id='steps:undo']"));
        page.locator("main .notice.success").waitFor();
        assertThat(placeOf(page, id)).isEqualTo(before);

        // The form still works after the table was read anew more often than the server remembers pages.
        page.navigate(DAY);
        toAndFro(page, id);
        page.navigate(DAY); // only now has the form below the table something to undo
        for (int i = 0; i < 8; i++) {
            toAndFro(page, id);
        }
        follow(page, page.locator("[id='steps:undo']"));
        page.locator("main .notice.success").waitFor();
        follow(page, page.locator("[id='back:undo']"));
        page.locator("main .notice.success").waitFor();
        assertThat(placeOf(page, id)).isEqualTo(before);
    }

    private static void toAndFro(Page page, String id) {
        for (String arrow : List.of("ArrowDown", "ArrowUp")) {
            page.evaluate("() => document.getElementById('schedule-spoken').replaceChildren()");
            page.locator("#" + id + " .pick").focus();
            page.keyboard().press("Enter");
            page.keyboard().press(arrow);
            page.keyboard().press("Enter");
            spoken(page, "바꾸었습니다");
        }
    }

    private static String placeOf(Page page, String id) {
        return page.locator("#" + id + " .slot-time").textContent() + " at "
                + page.evaluate("id => document.getElementById(id).closest('td').offsetLeft", id);
    }

    private static void spoken(Page page, String words) {
        page.locator("#schedule-spoken", new Page.LocatorOptions().setHasText(words))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }
}
