package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The secretariat tries and records scores, opens and closes a review, and lets a city join; the values are invented. */
class DeskEligibilityBrowserIT extends BrowserTest {

    @Test
    @DisplayName("scores are tried without saving, refused without a source, saved, and public with their sentences")
    void triesAndRecordsScores() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        page.navigate("/en/desk/eligibility/SWE?year=2019");
        List.of("FISCAL_TRANSPARENCY", "ACCESS_TO_INFORMATION", "ASSET_DISCLOSURE")
                .forEach(metric -> field(page, "scores", metric).selectOption("3"));
        field(page, "scores", "CITIZEN_ENGAGEMENT").selectOption("NA");
        follow(page, page.locator("[id='scores:try']"));

        assertThat(page.locator(".notice[role='status']").innerText())
                .contains("9 of 12 points, which reaches the 9 needed (75 %)")
                .contains("Nothing was saved");
        isAccessible(page);
        follow(page, page.locator("[id='scores:submit']"));
        page.locator(".error-summary").waitFor();
        assertThat(field(page, "scores", "ASSET_DISCLOSURE").inputValue()).isEqualTo("3");

        field(page, "scores", "source").fill("invented by a test");
        follow(page, page.locator("[id='scores:submit']"));
        assertThat(page.locator("main [role='status']").innerText()).contains("4 values");
        page.navigate("/members/eligibility/SWE?asOf=2020-01-01");
        assertThat(page.locator("main").innerText()).contains("12점 가운데 9점").contains("invented by a test");
        isAccessible(page);
    }

    @Test
    @DisplayName("a file whose rows contradict each other is refused with the line, and nothing is saved")
    void refusesAFileThatContradictsItself() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        page.navigate("/en/desk/score-import");
        page.locator("[id='import:file']")
                .setInputFiles(new FilePayload("scores.csv", "text/csv", """
                        memberCode,year,metric,points,source,confidence
                        EST,2018,ASSET_DISCLOSURE,3,invented,VERIFIED
                        EST,2018,ASSET_DISCLOSURE,4,invented,VERIFIED
                        """.getBytes(StandardCharsets.UTF_8)));
        follow(page, page.locator("[id='import:submit']"));

        assertThat(page.locator("table tbody tr").innerText()).contains("3").contains("contradicts line 2");
        assertThat(page.locator("[id='import:save']").count()).isZero();
        isAccessible(page);
    }

    @Test
    @DisplayName("a review is opened with a deadline, is public, and is resolved")
    void opensAndClosesAReview() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        page.navigate("/desk/review-open?member=SVK&kind=RESPONSE_POLICY");
        field(page, "open", "dueOn").fill("2099-12-31");
        field(page, "open", "reason").fill("시험용 사유 <b>&amp;</b>");
        isAccessible(page);
        follow(page, page.locator("[id='open:submit']"));
        page.waitForURL("**/desk/reviews/*");
        String address = page.url();

        page.navigate("/reviews");
        assertThat(page.locator("main").innerText())
                .contains("시험용 사유 <b>&amp;</b>")
                .contains("일 남음");
        page.navigate(address);
        page.locator("input[value='RESOLVED']").check();
        field(page, "review", "note").fill("답변을 받았습니다.");
        page.locator("[id='review:document']")
                .setInputFiles(
                        new FilePayload("answer.txt", "text/plain", "invented".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='review:documentOpen']").uncheck();
        follow(page, page.locator("[id='review:submit']"));

        assertThat(page.locator("h1").innerText()).contains("해소");
        assertThat(page.locator("[id='review:submit']").count()).isZero();
        assertThat(page.locator(".timeline a[href*='/files/']").innerText()).isEqualTo("answer.txt");
        isAccessible(page);
        page.context().clearCookies();
        page.navigate("/members/eligibility/SVK");
        assertThat(page.locator("main").innerText())
                .contains("답변을 받았습니다.")
                .as("the document is for the staff")
                .doesNotContain("answer.txt");
    }

    @Test
    @DisplayName("a list of the register goes out as a file and comes back unchanged; a wrong row keeps it out")
    void takesAListOfTheRegisterBack() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        page.navigate("/en/desk/register-files");
        field(page, "exchange", "list").selectOption("STATUSES");
        Download download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(60_000),
                () -> page.locator("[id='exchange:xlsx']").click(new Locator.ClickOptions().setNoWaitAfter(true)));
        byte[] file = Files.readAllBytes(download.path());
        page.locator("[id='exchange:file']")
                .setInputFiles(new FilePayload("member-statuses.xlsx", "application/octet-stream", file));
        follow(page, page.locator("[id='exchange:submit']"));
        assertThat(page.locator(".notice[role='status']").innerText())
                .contains("0 new, 0 corrected")
                .contains("Nothing is saved yet");
        isAccessible(page);

        page.locator("[id='exchange:file']")
                .setInputFiles(
                        new FilePayload("member-statuses.csv", "text/csv", """
                        memberCode,number,order,status,effective
                        KOR,1,99,INACTIVE,2025-01-01
                        """.getBytes(StandardCharsets.UTF_8)));
        follow(page, page.locator("[id='exchange:submit']"));
        assertThat(page.locator("table tbody tr").innerText()).contains("order").contains("99");
        assertThat(page.locator("[id='exchange:save']").count()).isZero();
        fitsItsWindow(page);
    }

    @Test
    @DisplayName("a city hands in its facts, is refused by a rule that blocks, and joins with a recorded exception")
    void letsACityJoin() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        page.navigate("/en/desk/join-open");
        page.locator("input[value='LOCAL']").check();
        field(page, "open", "countryCode").fill("kor");
        field(page, "open", "nameEn").fill("Exampleville");
        follow(page, page.locator("[id='open:submit']"));
        page.waitForURL("**/desk/joining/*");
        field(page, "fact", "kind").selectOption("LETTER_OF_SUPPORT");
        field(page, "fact", "datedOn").fill("2025-11-01");
        follow(page, page.locator("[id='fact:submit']"));
        assertThat(page.locator("main").innerText()).contains("The letter of support is dated 1 Nov 2025");
        isAccessible(page);

        follow(page, page.locator("a[href*='/desk/join-end/']"));
        follow(page, page.locator("[id='end:submit']"));
        assertThat(page.locator(".error-summary").innerText()).contains("A rule that blocks is not kept");
        field(page, "end", "overrideReason").fill("invented by a test");
        follow(page, page.locator("[id='end:submit']"));

        page.waitForURL("**/desk/members/KOR-EXAMPLEVILLE");
    }

    private static Locator field(Page page, String form, String name) {
        return page.locator("[id='" + form + ":" + name + "']");
    }
}
