package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A plan is written and kept as a version; an agency reports on its own commitment and on no other. */
class CommitmentsBrowserIT extends BrowserTest {

    @Test
    @DisplayName("a plan is begun, a commitment written, a version kept and shown to everybody")
    void writesAPlan() throws IOException {
        Page page = signedIn("PLAN_EDITOR");
        page.navigate("/desk/plan-draft");
        isAccessible(page);
        field(page, "ordinal").fill("17");
        field(page, "titleKo").fill("<b>시험</b> 계획");
        field(page, "start").fill("2037-07-01");
        field(page, "end").fill("2037-06-30");
        follow(page, page.locator("[id='begin:submit']"));
        page.locator(".error-summary").waitFor();
        field(page, "end").fill("2041-06-30");
        follow(page, page.locator("[id='begin:submit']"));
        page.navigate("/desk/commitment-draft/KOR/17/new");
        isAccessible(page);
        page.locator("[id='commitment:number']").fill("9b");
        page.locator("[id='commitment:titleKo']").fill("열린 회의");
        page.locator("[id='commitment:agencies']").fill("행정안전부");
        follow(page, page.locator("[id='commitment:submit']"));
        assertThat(page.locator("main").innerText()).contains("9b", "영문이 없습니다");
        isAccessible(page);
        page.locator("summary:has-text('판으로 확정')").click();
        page.locator("[id='publish:reason']").fill("처음 확정");
        follow(page, page.locator("[id='publish:submit']"));
        page.navigate("/plans/KOR/17/versions");
        assertThat(page.locator("main").innerText()).contains("<b>시험</b> 계획", "처음 확정");
    }

    @Test
    @DisplayName("a report backwards asks for the reason; another agency's commitment has no form")
    void reportsProgress() throws IOException {
        Page page = signedIn("LEAD_AGENCY");
        page.navigate("/desk/commitments");
        isAccessible(page);
        assertThat(page.navigate("/desk/progress-report/KOR/6/1").status()).isEqualTo(404);
        page.navigate("/desk/progress-report/KOR-SAMPLE/1/2");
        isAccessible(page);
        page.locator("[id='report:textKo']").fill("설비를 다시 골랐습니다.");
        page.locator("[id='report:lines:0:percent']").fill("30");
        follow(page, page.locator("[id='report:submit']"));
        assertThat(page.locator(".error-summary").innerText()).contains("까닭");
        page.locator("[id='report:lines:0:reason']").fill("업체가 바뀜");
        follow(page, page.locator("[id='report:submit']"));
        assertThat(page.locator(".error-summary").allInnerTexts()).isEmpty();
        page.navigate("/plans/KOR-SAMPLE/1/2");
        assertThat(page.locator("main").innerText()).contains("30%", "설비를 다시 골랐습니다.");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }
}
