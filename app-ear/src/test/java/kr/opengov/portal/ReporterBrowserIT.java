package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reporter without scripts: files, comes back with the code, and nothing readable stays anywhere. */
class ReporterBrowserIT extends BrowserTest {

    private static final String CANARY = "새벽안개속의낯선종이배칠백삼십일";

    @Test
    @DisplayName("an anonymous report with two files is filed and found again by its code, and lies nowhere in clear")
    void filesAndReturns() throws IOException {
        Page page = window(Look.WITHOUT_SCRIPTS);
        page.navigate("/integrity");
        assertThat(page.context().cookies()).isEmpty();
        follow(page, page.locator("a[href$='/integrity/report']"));
        page.locator("input[value='CORRUPTION']").check();
        follow(page, page.locator("main button[type=submit]"));
        page.locator("[id='filing:subject']").fill("제목 " + CANARY);
        page.locator("[id='filing:text']").fill("본문 " + CANARY);
        page.locator("[id='filing:who']").fill("대상 " + CANARY);
        follow(page, page.locator("[id='filing:submit']"));
        page.locator(".error-summary").waitFor();
        assertThat(page.locator("[id='filing:text']").inputValue()).contains(CANARY);
        page.locator("[id='filing:rightsRead']").check();
        follow(page, page.locator("[id='filing:submit']"));

        List<String> groups = page.locator(".code span").allInnerTexts();
        assertThat(groups).hasSize(5);
        assertThat(page.url()).doesNotContain(groups.get(0));
        page.locator("#lastGroup").fill(groups.get(4).toLowerCase(Locale.ROOT));
        follow(page, page.locator("main button[type=submit]").first());
        page.locator("#file").setInputFiles(new FilePayload[] {
            new FilePayload("메모 " + CANARY + ".txt", "text/plain", CANARY.getBytes(StandardCharsets.UTF_8)),
            new FilePayload("b.pdf", "application/pdf", ("%PDF-1.4 " + CANARY).getBytes(StandardCharsets.UTF_8))
        });
        follow(page, page.locator("form[enctype='multipart/form-data'] button"));
        assertThat(page.locator("a[href*='/integrity/files/']").count()).isEqualTo(2);
        follow(page, page.locator("[id='end:submit']"));
        assertThat(page.context().cookies()).extracting(cookie -> cookie.name).doesNotContain("visit");

        page.navigate("/integrity/return");
        page.locator("[id='enter:code']").fill(String.join(" ", groups).toLowerCase(Locale.ROOT));
        follow(page, page.locator("[id='enter:submit']"));
        assertThat(page.locator("#next-date").innerText()).containsPattern("\\d{4}");
        page.locator("[id='message:text']").fill("답 " + CANARY);
        follow(page, page.locator("[id='message:submit']"));
        assertThat(page.locator(".course").innerText()).contains("답 " + CANARY);
        assertThat(page.title()).doesNotContain("신고");
        follow(page, page.locator("a[href$='/integrity/choices']"));
        page.locator("[id='name:identity']").fill("이름 " + CANARY);
        follow(page, page.locator("[id='name:submit']"));
        assertThat(page.locator("[id='name'] .error-summary").count()).isEqualTo(1);
        assertThat(page.locator(".error-summary").count())
                .as("of four forms on the page one tells what is wrong with it")
                .isEqualTo(1);
        page.locator("[id='withdraw:text']").fill("그만 " + CANARY);
        follow(page, page.locator("[id='withdraw:submit']"));
        assertThat(page.locator("[id='withdraw:sure']").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.locator("[id='name:sure']").getAttribute("aria-invalid"))
                .as("the field of one name in a form that was not sent")
                .isEqualTo("false");
        assertThat(page.locator("[id='withdraw:text']").inputValue()).isEqualTo("그만 " + CANARY);
        assertThat(page.context().cookies())
                .extracting((Cookie cookie) -> cookie.value)
                .noneMatch(value -> value.contains(groups.get(0)));

        Canaries.lieNowhere(portal().data(), CANARY, String.join("", groups), String.join("-", groups));
    }
}
