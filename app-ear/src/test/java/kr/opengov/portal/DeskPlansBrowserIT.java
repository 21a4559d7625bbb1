package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A plan editor keeps the record of a plan, and the checklist follows. */
class DeskPlansBrowserIT extends BrowserTest {

    @Test
    @DisplayName("a meeting is refused, mended, recorded, public and taken back")
    void recordsAndTakesBackAMeeting() throws IOException {
        Page page = signedIn("PLAN_EDITOR");
        page.navigate("/desk/plans");
        isAccessible(page);
        page.navigate("/desk/plan-event/KOR/6");
        field(page, "kind").selectOption("OPEN_MEETING");
        field(page, "started").fill("2026-05-02");
        field(page, "day").fill("2026-05-01");
        field(page, "titleKo").fill("<b>이행 점검</b> 공개 회의");
        field(page, "sourceKo").fill("회의록");
        follow(page, page.locator("[id='event:submit']"));

        page.locator(".error-summary").waitFor();
        assertThat(field(page, "titleKo").inputValue()).isEqualTo("<b>이행 점검</b> 공개 회의");
        field(page, "started").fill("2026-05-01");
        follow(page, page.locator("[id='event:submit']"));

        page.locator("main [role='status']").waitFor();
        isAccessible(page);
        page.navigate("/en/plans/KOR/6/checklist?asOf=2026-05-01");
        assertThat(page.locator("main").innerText()).contains("<b>이행 점검</b> 공개 회의");
        page.navigate("/en/plans/KOR/6/checklist?asOf=2026-04-30");
        assertThat(page.locator("main").innerText()).doesNotContain("이행 점검");

        page.navigate("/desk/plans/KOR/6");
        follow(page, page.locator(".timeline > li:has-text('이행 점검') a"));
        field(page, "reason").fill("다른 계획의 회의였음");
        follow(page, page.locator("[id='withdrawal:submit']"));
        assertThat(page.locator(".timeline").innerText()).doesNotContain("이행 점검");
    }

    @Test
    @DisplayName("a delivery without a met requirement asks for a reason and saves nothing before")
    void deliveryAsksForAReason() throws IOException {
        Page page = signedIn("PLAN_EDITOR");
        page.navigate("/en/desk/plan-delivery/KOR/5");
        field(page, "day").fill("2021-09-01");
        field(page, "sourceKo").fill("공문");
        follow(page, page.locator("[id='delivery:submit']"));

        assertThat(page.locator(".error-summary").innerText()).contains("Give a reason");
        page.navigate("/en/plans/KOR/5/checklist");
        assertThat(page.locator("main").innerText()).doesNotContain("Verdicts at delivery");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }
}
