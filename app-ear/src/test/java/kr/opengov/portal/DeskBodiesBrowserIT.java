package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The secretary founds a body, fills and corrects it; a citizen reads who sat where on any day, and asks to take part. */
class DeskBodiesBrowserIT extends BrowserTest {

    private static final String CODE = "TST-YEAR";
    private static final String DESK = "/desk/bodies/" + CODE;

    @Test
    @DisplayName("a body is founded, seated, led, corrected and succeeded, and every day keeps its answer")
    void runsABody() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        found(page);

        page.navigate(DESK + "/charter");
        page.locator("[id='charter:from']").fill("2024-01-01");
        page.locator("[id='charter:basisKo']").fill("시험 규정");
        page.locator("[id='charter:maximum']").fill("3");
        page.locator("[id='charter:source']").fill("시험");
        submit(page, "charter");
        page.navigate(DESK + "/term");
        page.locator("[id='term:number']").fill("2");
        page.locator("[id='term:from']").fill("2024-01-01");
        page.locator("[id='term:source']").fill("시험");
        isAccessible(page);
        submit(page, "term");
        appoint(page, "가나다", "2024-01-01");

        page.navigate(DESK + "/entries");
        isAccessible(page);
        follow(page, page.locator("a[href*='/term?entry=']"));
        assertThat(page.locator("[id='term:number']").inputValue()).isEqualTo("2");
        page.locator("[id='term:number']").fill("1");
        follow(page, page.locator("[id='term:submit']"));
        assertThat(page.locator(".error-summary").count())
                .as("a correction needs its reason")
                .isEqualTo(1);
        page.locator("[id='term:reason']").fill("원문 확인");
        submit(page, "term");

        page.navigate(DESK);
        follow(page, page.locator("a[href*='/chair?holding=']").first());
        page.locator("[id='chair:from']").fill("2024-03-01");
        page.locator("[id='chair:source']").fill("호선");
        submit(page, "chair");

        contradictingFile(page);

        page.navigate(DESK);
        follow(page, page.locator("a[href*='/end?holding=']").first());
        page.locator("[id='end:to']").fill("2024-12-31");
        page.locator("[id='end:endReason']").selectOption("RESIGNED");
        submit(page, "end");
        appoint(page, "라마바", "2025-01-01");

        assertThat(roster(page, "2024-02-01")).contains("가나다").doesNotContain("라마바");
        assertThat(roster(page, "2025-02-01")).contains("라마바").doesNotContain("가나다");
        page.navigate("/en/bodies/" + CODE + "?asOf=2024-06-01");
        assertThat(page.locator("main").innerText()).contains("Chair").contains("Open to anyone");
        correctsTheBody(page);
        asks();
    }

    /** Another name with a reason; the former one stays in the history. */
    private void correctsTheBody(Page page) {
        page.navigate("/en" + DESK + "/facts");
        isAccessible(page);
        page.locator("[id='facts:nameEn']").fill("Renamed forum");
        follow(page, page.locator("[id='facts:submit']"));
        assertThat(page.locator(".error-summary").count())
                .as("a correction needs its reason")
                .isEqualTo(1);
        page.locator("[id='facts:reason']").fill("새 규정");
        submit(page, "facts");
        page.navigate("/en/bodies/" + CODE);
        assertThat(page.locator("h1").innerText()).contains("Renamed forum");
        page.locator("details summary").last().click();
        assertThat(page.locator("main").innerText()).contains("Test forum").contains("새 규정");
    }

    private static void found(Page page) {
        page.navigate("/desk/bodies");
        page.locator("[id='body:code']").fill(CODE);
        page.locator("[id='body:nameKo']").fill("시험 협의체");
        page.locator("[id='body:nameEn']").fill("Test forum");
        page.locator("[id='body:kind']").selectOption("WORKING_GROUP");
        page.locator("[id='body:ruleCode']").selectOption("membership.body-charter");
        page.locator("[id='body:founded']").fill("2024-01-01");
        page.locator("[id='body:openToAll']").check();
        page.locator("[id='body:source']").fill("시험");
        submit(page, "body");
    }

    private static void appoint(Page page, String name, String from) {
        page.navigate(DESK + "/appoint");
        page.locator("[id='appoint:constituency']").selectOption("PRIVATE");
        page.locator("[id='appoint:nameKo']").fill(name);
        page.locator("[id='appoint:affiliation']").fill("시험 모임");
        page.locator("[id='appoint:from']").fill(from);
        page.locator("[id='appoint:source']").fill("시험");
        follow(page, page.locator("[id='appoint:preview']"));
        assertThat(page.locator("main").innerText()).contains("이대로 저장하면");
        submit(page, "appoint");
    }

    /** Two rows that put two people on one seat: both are named, with the rule, and nothing is saved. */
    private static void contradictingFile(Page page) {
        page.navigate(DESK + "/import");
        page.locator("[id='import:file']")
                .setInputFiles(new FilePayload("roster.csv", "text/csv", """
                        seat,constituency,nameKo,from,source
                        7,PRIVATE,하나,2024-02-01,시험
                        7,PRIVATE,둘,2024-03-01,시험
                        """.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='import:trial']").uncheck();
        follow(page, page.locator("[id='import:submit']"));
        assertThat(page.locator("main").innerText())
                .contains("3번째 줄")
                .contains("2번째 줄")
                .contains("규칙")
                .contains("출처");
    }

    private void asks() throws IOException {
        Page citizen = signedIn("CITIZEN");
        citizen.navigate("/bodies/" + CODE);
        follow(citizen, citizen.locator("a[href*='/my/participation']").first());
        citizen.locator("[id='ask:bodyCode']").selectOption(CODE);
        citizen.locator("[id='ask:motivation']").fill("시험으로 신청합니다.");
        isAccessible(citizen);
        submit(citizen, "ask");
        Page secretary = signedIn("COMMITTEE_SECRETARY");
        secretary.navigate(DESK + "/requests");
        isAccessible(secretary);
        secretary.locator("[id='answer:accepted']").selectOption("true");
        secretary.locator("[id='answer:reason']").fill("함께해 주십시오.");
        submit(secretary, "answer");
        citizen.navigate("/en/my/participation");
        assertThat(citizen.locator("main").innerText()).contains("함께해 주십시오.").contains("accepted");
    }

    private static String roster(Page page, String day) {
        page.navigate("/bodies/" + CODE + "?asOf=" + day);
        return page.locator("main table").first().innerText();
    }

    private static void submit(Page page, String form) {
        follow(page, page.locator("[id='" + form + ":submit']"));
        // A page of one's own account has a second, silent one for the end of the session.
        assertThat(String.join("", page.locator("main [role='status']").allInnerTexts()))
                .as("what %s says: %s", page.url(), page.locator("main").innerText())
                .isNotBlank();
    }
}
