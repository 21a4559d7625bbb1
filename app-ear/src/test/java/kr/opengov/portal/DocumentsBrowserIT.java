package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document goes from the draft through review and approval into the public library; recalled and returned on the way. */
class DocumentsBrowserIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"'',시험 계획", "/en,Trial plan"})
    @DisplayName("drafted, recalled, reviewed with a change, returned, approved as delegated, public, as PDF and HWPX")
    void goesThroughTheLine(String language, String title) throws IOException {
        Page drafter = signedIn("STAFF");
        drafter.navigate(language + "/desk/documents/new");
        isAccessible(drafter);
        drafter.locator("[id='draft:draftTitle']").fill(title);
        drafter.locator("[id='draft:body']").fill("1. 목적\n2. 일정");
        drafter.locator("[id='draft:handIn']").click();
        drafter.waitForURL("**/desk/documents/*");
        String path = drafter.url().replaceFirst(".*(?=/desk/)", "");
        take(drafter, "RECALL", null);
        take(drafter, "SUBMIT", null);

        Page reviewer = signedIn("DEPARTMENT_REVIEWER");
        reviewer.navigate(language + path);
        reviewer.locator("summary").last().click();
        reviewer.locator("[id='change:newBody']").fill("1. 목적\n2. 일정과 방법");
        reviewer.locator("[id='change:submit']").click();
        assertThat(reviewer.locator("ins").innerText()).contains("일정과 방법");
        isAccessible(reviewer);
        take(reviewer, "SIGN", null);

        Page approver = signedIn("COMMITTEE_SECRETARY");
        approver.navigate(language + path);
        approver.locator("[id='step:submit']").click();
        assertThat(approver.locator(".error-summary").count()).isEqualTo(1);
        take(approver, "RETURN", "예산을 밝혀 주십시오.");
        drafter.navigate(language + path);
        take(drafter, "SUBMIT", null);
        reviewer.navigate(language + path);
        take(reviewer, "SIGN", null);
        approver.navigate(language + path);
        take(approver, "SIGN", null);
        String number = approver.locator("dl.facts dd").first().innerText();
        assertThat(number).matches("열린정부데모-\\d+");

        Page visitor = window(Look.NORMAL);
        visitor.navigate(language + "/documents/" + number);
        assertThat(visitor.locator("article").innerText()).contains("2. 일정과 방법");
        isAccessible(visitor);
        for (String form : new String[] {"pdf", "hwpx"}) {
            assertThat(visitor.request()
                            .get("/document-output/" + number + "." + form)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static void take(Page page, String action, String remark) {
        page.locator("[id^='step:'][value='" + action + "']").check();
        if (remark != null) {
            page.locator("[id='step:remark']").fill(remark);
        }
        page.locator("[id='step:confirmed']").check();
        page.locator("[id='step:submit']").click();
        assertThat(page.locator("main [role='status']").count()).isEqualTo(1);
    }
}
