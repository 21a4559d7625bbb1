package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The desk finds its work first, keeps one directory of persons and bodies, and publishes notices. */
class DirectoryBrowserIT extends BrowserTest {

    @Test
    @DisplayName("the start of the desk shows the inbox; a deputy is refused in the past, named, and ended")
    void namesADeputy() throws IOException {
        Page page = signedIn("STAFF");
        page.navigate("/desk/start");
        assertThat(page.locator("#work").innerText()).isEqualTo("지금 할 일");
        page.navigate("/en/desk/inbox");
        assertThat(page.locator("h1").innerText()).isEqualTo("Inbox");
        isAccessible(page);

        page.navigate("/desk/deputies");
        page.locator("[id='deputy:person']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='deputy:from']").fill("2020-01-01");
        page.locator("[id='deputy:to']").fill("2020-01-02");
        follow(page, page.locator("[id='deputy:submit']"));
        assertThat(page.locator("[id='deputy:to']").getAttribute("aria-invalid"))
                .isEqualTo("true");
        page.locator("[id='deputy:from']").fill("2098-01-01");
        page.locator("[id='deputy:to']").fill("2098-01-02");
        follow(page, page.locator("[id='deputy:submit']"));
        page.locator("main [role='status']").waitFor();
        isAccessible(page);
        follow(page, page.locator("input[value='끝내기']").first());
        assertThat(page.locator("input[value='끝내기']").count()).isZero();
    }

    @Test
    @DisplayName("a second entry of one speaker is found and merged: its address leads to what the speaker did")
    void mergesASpeaker() throws IOException {
        Page page = signedIn("STAFF");
        page.navigate("/desk/person");
        page.locator("[id='person:nameKo']").fill("박수정");
        follow(page, page.locator("[id='person:submit']"));
        page.waitForURL(Pattern.compile(".*/desk/person/p-[a-z0-9]+$"));
        isAccessible(page);
        String code = page.url().replaceAll(".*/", "");
        assertThat(page.navigate("/people/" + code).status()).isEqualTo(404);

        page.navigate("/desk/duplicates");
        isAccessible(page);
        follow(
                page,
                page.locator("tr", new Page.LocatorOptions().setHasText(code))
                        .locator("input[value='합치고 " + (firstIs(page, code) ? "둘째" : "첫째") + "를 남김']"));
        page.locator("main [role='status']").waitFor();
        page.navigate("/people/" + code);
        assertThat(page.locator("h1").innerText()).isEqualTo("박수정");
        assertThat(page.locator("tbody tr").count()).isGreaterThanOrEqualTo(3);

        page.navigate("/desk/duplicates");
        follow(page, page.locator("input[value='되돌리기']").first());
        assertThat(page.navigate("/people/" + code).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a notice with a resident number is refused; cleaned and published it says that it is in Korean only")
    void publishesANotice() throws IOException {
        Page page = signedIn("STAFF");
        page.navigate("/desk/notice");
        page.locator("[id='notice:kind']").selectOption("NOTICE");
        page.locator("[id='notice:titleKo']").fill("실행과제 공모");
        page.locator("[id='notice:bodyKo']").fill("문의: 홍길동 800101-1234567");
        page.locator("[id='notice:unit']").fill("혁신기획과");
        page.locator("[id='notice:fromOn']").fill("2021-05-01");
        follow(page, page.locator("[id='notice:submit']"));
        assertThat(page.locator(".error-summary").innerText()).contains("800101-*******");
        page.locator("[id='notice:bodyKo']").fill("문의: 혁신기획과");
        follow(page, page.locator("[id='notice:submit']"));
        page.waitForURL(Pattern.compile(".*/desk/notice/[0-9]+$"));
        isAccessible(page);
        String number = page.url().replaceAll(".*/", "");
        assertThat(page.navigate("/notices/" + number).status()).isEqualTo(404);

        page.navigate("/desk/notice/" + number);
        follow(page, page.locator("[id='state:publish']"));
        page.navigate("/en/notices/" + number);
        assertThat(page.locator("h1 [lang='ko']").innerText()).isEqualTo("실행과제 공모");
        assertThat(page.locator(".notice").innerText()).contains("Korean only");
        assertThat(page.request().get("/notices.atom").text()).contains("<title>실행과제 공모</title>");
    }

    /** Whether the entry of the code is the left one of its pair. */
    private static boolean firstIs(Page page, String code) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(code))
                .locator("th")
                .innerText()
                .contains(code);
    }
}
