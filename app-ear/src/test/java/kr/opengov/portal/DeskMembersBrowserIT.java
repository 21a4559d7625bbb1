package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The secretariat records what happened to a member; nothing typed is lost on the way. */
class DeskMembersBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"'',NOR,비활동", "/en,FIN,Inactive"})
    @DisplayName("a change of status with its days and document is refused, mended, recorded and public")
    void recordsAChange(String language, String code, String state) throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        page.navigate(language + "/desk/members/" + code);

        field(page, "newStatus").selectOption("INACTIVE");
        field(page, "effective").fill("2026-01-10");
        field(page, "letter").fill("2026-01-05");
        field(page, "received").fill("2026-01-02");
        field(page, "reason").fill("<b>결의</b> & =1+1");
        field(page, "document")
                .setInputFiles(new FilePayload(
                        "결의.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        follow(page, page.locator("[id='status:submit']"));

        page.locator(".error-summary").waitFor();
        assertThat(field(page, "received").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field(page, "reason").inputValue()).isEqualTo("<b>결의</b> & =1+1");
        isAccessible(page);

        field(page, "received").fill("2026-01-06");
        follow(page, page.locator("[id='status:submit']"));

        page.locator("main [role='status']").waitFor();
        isAccessible(page);
        page.navigate(language + "/members/" + code + "?asOf=2026-01-10");
        assertThat(page.locator("h1").innerText()).contains(state);
        assertThat(page.locator("main").innerText()).contains("<b>결의</b> & =1+1");
        assertThat(page.locator("a[href*='/files/']").count()).isEqualTo(1);
        page.navigate(language + "/members/" + code + "?asOf=2026-01-09");
        assertThat(page.locator("h1").innerText()).doesNotContain(state);
    }

    @Test
    @DisplayName("who comes too late sees what the other one entered, keeps the own form and can save it")
    void showsWhatSomebodyElseEntered() throws IOException {
        Page late = signedIn("COMMITTEE_SECRETARY");
        Page quick = signedIn("COMMITTEE_SECRETARY");
        late.navigate("/desk/members/DNK");
        quick.navigate("/desk/members/DNK");
        fill(quick, "UNDER_REVIEW", "2026-01-10");
        follow(quick, quick.locator("[id='status:submit']"));

        fill(late, "INACTIVE", "2026-01-20");
        follow(late, late.locator("[id='status:submit']"));

        late.locator(".error-summary").waitFor();
        assertThat(late.locator(".timeline > li").last().innerText()).contains("다른 사람이 방금 기록");
        assertThat(field(late, "effective").inputValue()).isEqualTo("2026-01-20");
        follow(late, late.locator("[id='status:submit']"));
        late.locator("main [role='status']").waitFor();
    }

    @Test
    @DisplayName("a city joins and is in the list of its day")
    void recordsAJoin() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        page.navigate("/desk/members/join");
        page.locator("input[value='LOCAL']").check();
        page.locator("[id='join:countryCode']").fill("kor");
        page.locator("[id='join:nameKo']").fill("부산광역시");
        page.locator("[id='join:nameEn']").fill("Busan");
        page.locator("[id='join:level']").selectOption("CITY");
        page.locator("[id='join:letter']").fill("2025-11-01");
        page.locator("[id='join:declaration']").fill("2025-12-01");
        page.locator("[id='join:since']").fill("2026-01-01");
        isAccessible(page);
        follow(page, page.locator("[id='join:submit']"));

        page.waitForURL("**/desk/members/KOR-BUSAN");
        page.navigate("/members?asOf=2026-01-01&q=부산");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        page.navigate("/members?asOf=2025-12-31&q=부산");
        assertThat(page.locator("tbody tr").count()).isZero();
    }

    private static void fill(Page page, String status, String effective) {
        field(page, "newStatus").selectOption(status);
        field(page, "effective").fill(effective);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='status:" + name + "']");
    }
}
