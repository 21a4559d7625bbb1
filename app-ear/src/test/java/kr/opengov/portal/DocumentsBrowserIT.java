package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document goes from the draft through review and approval into the public library; recalled and returned on the way. */
class DocumentsBrowserIT extends BrowserTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"'',시험 계획", "/en,Trial plan"})
    @DisplayName("drafted, recalled, reviewed with a change, returned, approved as delegated, public, as PDF and HWPX")
    void goesThroughTheLine(String language, String title) throws Exception {
        Page drafter = signedIn("STAFF");
        drafter.navigate(language + "/desk/documents/new");
        isAccessible(drafter);
        drafter.locator("[id='draft:draftTitle']").fill(title);
        drafter.locator("[id='draft:body']").fill("1. 목적\n2. 일정");
        attach(drafter, "800101-1234567");
        follow(drafter, drafter.locator("[id='draft:handIn']"));
        assertThat(drafter.locator(".error-summary").innerText()).contains("schedule.txt");
        drafter.locator("[id='draft:removed'] input, input[name='draft:removed']")
                .first()
                .check();
        attach(drafter, "5. 4.");
        follow(drafter, drafter.locator("[id='draft:handIn']"));
        drafter.waitForURL("**/desk/documents/*");
        String path = drafter.url().replaceFirst(".*(?=/desk/)", "");
        take(drafter, "RECALL", null);
        take(drafter, "SUBMIT", null);

        Page reviewer = signedIn("DEPARTMENT_REVIEWER");
        reviewer.navigate(language + path);
        reviewer.locator("summary").last().click();
        reviewer.locator("[id='change:newBody']").fill("1. 목적\n2. 일정과 방법");
        follow(reviewer, reviewer.locator("[id='change:submit']"));
        assertThat(reviewer.locator("ins").innerText()).contains("일정과 방법");
        isAccessible(reviewer);
        take(reviewer, "SIGN", null);

        Page approver = signedIn("COMMITTEE_SECRETARY");
        approver.navigate(language + path);
        follow(approver, approver.locator("[id='step:submit']"));
        approver.locator(".error-summary").waitFor();
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
        assertThat(visitor.request()
                        .get(visitor.locator("article a[href*='/files/']")
                                .first()
                                .getAttribute("href"))
                        .text())
                .isEqualTo("5. 4.");
        try (PDDocument pdf = Loader.loadPDF(output(visitor, number, "pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(title, "일정과 방법", number, "schedule.txt");
        }
        Path hwpx = Files.write(folder.resolve("paper.hwpx"), output(visitor, number, "hwpx"));
        String text = TextExtractor.extract(
                HWPXReader.fromFilepath(hwpx.toString()),
                TextExtractMethod.InsertControlTextBetweenParagraphText,
                false,
                null);
        assertThat(text).contains(title, "일정과 방법", number, "schedule.txt");
    }

    @Test
    @DisplayName(
            "nobody hands in to who is away without a deputy; the deputy finds the work, signs, and the paper says so")
    void isSignedByAnActingOfficer() throws IOException {
        Page approver = signedIn("COMMITTEE_SECRETARY");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        approver.navigate("/desk/units");
        period(approver, "absence", today);
        Page drafter = signedIn("STAFF");
        drafter.navigate("/desk/documents/new");
        drafter.locator("[id='draft:draftTitle']").fill("대결 시험");
        drafter.locator("[id='draft:body']").fill("본문");
        follow(drafter, drafter.locator("[id='draft:handIn']"));
        assertThat(drafter.locator(".error-summary").innerText()).contains("부재중");

        approver.navigate("/desk/deputies");
        approver.locator("[id='deputy:person']")
                .selectOption(new SelectOption()
                        .setLabel(approver.locator(
                                        "[id='deputy:person'] option", new Page.LocatorOptions().setHasText("데모 관리자"))
                                .first()
                                .innerText()));
        period(approver, "deputy", today);
        follow(drafter, drafter.locator("[id='draft:handIn']"));
        drafter.waitForURL("**/desk/documents/*");
        String path = drafter.url().replaceFirst(".*(?=/desk/)", "");
        Page reviewer = signedIn("DEPARTMENT_REVIEWER");
        reviewer.navigate(path);
        take(reviewer, "SIGN", null);

        Page deputy = signedIn("ADMINISTRATOR");
        deputy.navigate("/en/desk/inbox");
        follow(deputy, deputy.locator("main a", new Page.LocatorOptions().setHasText("대결 시험")));
        isAccessible(deputy);
        take(deputy, "SIGN", null);
        deputy.navigate("/documents/" + deputy.locator("dl.facts dd").first().innerText());
        assertThat(deputy.locator("main table").last().innerText()).contains("대결", "데모 관리자", "데모 간사");

        approver.navigate("/desk/deputies");
        follow(approver, approver.locator("[id='periods'] input[type='submit']").first());
        approver.navigate("/desk/units");
        follow(
                approver,
                approver.locator("[id='absences'] input[type='submit']").first());
        approver.locator("main [role='status']").waitFor();
    }

    @Test
    @DisplayName("a file that is too large is told of, and the form does not go without it unread")
    void tellsOfAFileThatIsTooLarge() throws IOException {
        Path large = folder.resolve("large.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        Page page = signedIn("STAFF");
        page.navigate("/desk/documents/new");
        page.locator("[id='draft:draftTitle']").fill("큰 붙임");
        page.locator("[id='draft:body']").fill("본문");
        page.locator("[id='draft:file']").setInputFiles(large);
        assertThat(page.locator("[id='draft:file-error'], .too-large").innerText())
                .contains("MB");
        page.locator("[id='draft:handIn']").click();

        assertThat(page.url()).endsWith("/desk/documents/new");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("draft:file");
        isAccessible(page);
    }

    @Test
    @DisplayName("an administrator adds a unit, its contact and its usual line")
    void addsAUnitWithItsLine() throws IOException {
        Page page = signedIn("ADMINISTRATOR");
        page.navigate("/en/desk/units");
        follow(page, page.locator("a[href$='/desk/unit']"));
        isAccessible(page);
        page.locator("[id='unit:nameKo']").fill("시험 발행과");
        page.locator("[id='unit:code']").fill("browser-test");
        page.locator("[id='unit:prefix']").fill("시험발행과");
        page.locator("[id='unit:telephone']").fill("02-000-0000");
        follow(page, page.locator("[id='unit:submit']"));
        page.waitForURL("**/desk/unit-line*");
        isAccessible(page);
        page.locator("[id='usual:submit']").scrollIntoViewIfNeeded();
        page.locator("[id='usual:line:0:part']").selectOption("DELEGATED");
        page.locator("[id='usual:line:0:person']").selectOption(new SelectOption().setIndex(1));
        follow(page, page.locator("[id='usual:submit']"));
        page.waitForURL("**/desk/units");
        assertThat(page.locator("main").innerText()).contains("시험 발행과", "시험발행과-0", "02-000-0000");
        isAccessible(page);
    }

    private static void attach(Page page, String content) {
        page.locator("[id='draft:file']")
                .setInputFiles(new FilePayload("schedule.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void period(Page page, String form, LocalDate day) {
        page.locator("[id='" + form + ":from']").fill(day.toString());
        page.locator("[id='" + form + ":to']").fill(day.plusDays(1).toString());
        follow(page, page.locator("[id='" + form + ":submit']"));
        page.locator("main [role='status']").waitFor();
    }

    private static byte[] output(Page page, String number, String form) {
        APIResponse answer = page.request().get("/document-output/" + number + "." + form);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static void take(Page page, String action, String remark) {
        page.locator("[id^='step:'][value='" + action + "']").check();
        if (remark != null) {
            page.locator("[id='step:remark']").fill(remark);
        }
        page.locator("[id='step:confirmed']").check();
        follow(page, page.locator("[id='step:submit']"));
        page.locator("main [role='status']").waitFor();
    }
}
