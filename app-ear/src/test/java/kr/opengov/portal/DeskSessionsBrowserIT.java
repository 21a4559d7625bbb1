package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A summit is prepared: rooms, a session with speaker and host, what is private, and what speaker and host do themselves. */
class DeskSessionsBrowserIT extends BrowserTest {
    private static final String SUMMIT = "/desk/summits/ogp_summit_2021";
    private static final String TITLE = "시험 세션";

    @Test
    @DisplayName(
            "a speaker confirms, a host hands in a text that an organiser accepts, and neither reaches what is not theirs")
    void preparesASession() throws IOException {
        Page page = signedIn("SUMMIT_ORGANISER");

        page.navigate(SUMMIT + "/rooms/new");
        isAccessible(page);
        page.locator("[id='room:nameKo']").fill("시험 회의장");
        page.locator("[id='room:capacity']").fill("80");
        saved(page, "[id='room:submit']");
        page.navigate(SUMMIT + "/rooms");
        follow(page, page.locator("a:has-text('시험 회의장')"));
        saved(page, "[id='retiring:retire']");
        assertThat(page.locator("tr:has-text('시험 회의장')").innerText()).contains("사용 중지");

        page.navigate(SUMMIT + "/sessions/new");
        page.locator("[id='session:titleKo']").fill(TITLE);
        page.locator("fieldset:has-text('주관 1') [id$='nameKo']").first().fill("시험 주관기관");
        page.locator("details:has(summary:has-text('참여자 1')) summary").click();
        page.locator("details:has(summary:has-text('참여자 1')) [id$='nameKo']").fill("시험 연사");
        saved(page, "[id='session:submit']");
        isAccessible(page);
        String session = page.url().replaceAll(".*/", "");

        page.navigate(SUMMIT + "/speakers?q=%EC%8B%9C%ED%97%98");
        isAccessible(page);
        follow(page, page.locator("a:has-text('시험 연사')"));
        isAccessible(page);
        String speaker = page.url();
        page.navigate(speaker + "/private");
        page.locator("[id='private:email']").fill(portal().account("SPEAKER").email());
        page.locator("[id='private:diet']").fill("canary-diet");
        saved(page, "[id='private:submit']");
        assertThat(page.content()).doesNotContain("canary-diet");
        saved(page, "[id='invitation:submit']");

        page.navigate(SUMMIT + "/proposals");
        page.locator("[id='hosts:organisation']").selectOption(new SelectOption().setLabel("시험 주관기관"));
        page.locator("[id='hosts:email']")
                .fill(portal().account("HOST_ORGANISATION").email());
        saved(page, "[id='hosts:submit']");

        Page mine = signedIn("SPEAKER");
        mine.navigate("/my/sessions");
        isAccessible(mine);
        assertThat(mine.locator("main").innerText()).contains(TITLE, "답을 기다립니다");
        saved(mine, "input[value='참석합니다']");
        mine.locator("[id='profile:biographyEn']").fill("Invented for a test.");
        saved(mine, "[id='profile:submit']");
        assertThat(mine.locator("main").innerText()).contains("참석 확정");
        assertThat(mine.navigate("/my/hosted").status()).isIn(403, 404);

        Page host = signedIn("HOST_ORGANISATION");
        host.navigate("/my/hosted");
        isAccessible(host);
        assertThat(host.navigate("/my/hosted/ogp_summit_2021/AMNYY2").status()).isEqualTo(404);
        host.navigate("/my/hosted/ogp_summit_2021/" + session);
        isAccessible(host);
        host.locator("[id='hosted:titleEn']").fill("A test session");
        saved(host, "[id='hosted:submit']");

        page.navigate(SUMMIT + "/proposals");
        isAccessible(page);
        saved(page, "input[value='반영']");
        page.navigate("/en" + SUMMIT + "/sessions/" + session);
        assertThat(page.locator("[id='session:titleEn']").inputValue()).isEqualTo("A test session");
        page.navigate("/en" + SUMMIT + "/history?session=" + session);
        assertThat(page.locator("main").innerText()).contains("A test session");
    }

    private static void saved(Page page, String button) {
        follow(page, page.locator(button).first());
        page.locator("main .notice.success").first().waitFor();
    }
}
