package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A plan is written and kept as a version; an agency reports, others look and judge, and everybody reads it. */
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
        writesInASpreadsheet(page);
        page.locator("summary:has-text('판으로 확정')").click();
        page.locator("[id='publish:reason']").fill("처음 확정");
        follow(page, page.locator("[id='publish:submit']"));
        page.locator("summary:has-text('의견 받기')").click();
        follow(page, page.locator("[id='commenting:submit']"));
        page.navigate("/plans/KOR/17/9b");
        assertThat(page.locator("main").innerText()).contains("지금은 의견을 받지 않습니다.");
        page.navigate("/plans/KOR/17/versions");
        assertThat(page.locator("main").innerText()).contains("<b>시험</b> 계획", "처음 확정");
    }

    /** The sheet of commitments comes back unchanged; one of milestones is refused with its line, mended and saved. */
    private static void writesInASpreadsheet(Page page) throws IOException {
        page.navigate("/en/desk/plan-sheets/KOR/17");
        Download download = page.waitForDownload(
                new Page.WaitForDownloadOptions().setTimeout(60_000),
                () -> page.locator("[id='sheets:xlsx']").click(new Locator.ClickOptions().setNoWaitAfter(true)));
        checksASheet(page, "plan-commitments.xlsx", Files.readAllBytes(download.path()));
        assertThat(page.locator(".notice[role='status']").innerText())
                .contains("0 new, 0 changed, 1 unchanged, 0 wrong");
        isAccessible(page);

        page.locator("[id='sheets:sheet']").selectOption("MILESTONES");
        String sheet = "commitment,position,titleKo,titleEn,startsOn,endsOn,weight\nKOR/17/9b,1,%s,,2037-09-01,,100\n";
        checksASheet(page, "plan-milestones.csv", sheet.formatted("").getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("table tbody tr").innerText()).contains("2", "titleKo");
        assertThat(page.locator("[id='sheets:save']").count()).isZero();
        fitsItsWindow(page);
        checksASheet(page, "plan-milestones.csv", sheet.formatted("시범 공개").getBytes(StandardCharsets.UTF_8));
        follow(page, page.locator("[id='sheets:save']"));
        page.navigate("/desk/plan-draft/KOR/17");
        assertThat(page.locator("main").innerText()).contains("세부 이행단계 1");
    }

    private static void checksASheet(Page page, String name, byte[] content) {
        page.locator("[id='sheets:file']").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        follow(page, page.locator("[id='sheets:submit']"));
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

    @Test
    @DisplayName("an assessor codes, a citizen comments and goes to see, the agency replies, a visitor reads all of it")
    void everybodyReadsWhatBecameOfAPromise() throws IOException {
        Page assessor = signedIn("ASSESSOR");
        assessor.navigate("/desk/assessments");
        isAccessible(assessor);
        assessor.navigate("/desk/assessments/KOR-SAMPLE/1");
        open(assessor, "평가 단위 추가");
        assessor.locator("[id='unit:code']").fill("1");
        assessor.locator("[id='unit:kind']").selectOption("WHOLE");
        assessor.locator("[id='unit:commitments']").fill("1");
        follow(assessor, assessor.locator("[id='unit:submit']"));
        open(assessor, "값 기록");
        assessor.locator("[id='coding:unitId']").selectOption(new SelectOption().setIndex(1));
        assessor.locator("[id='coding:value']").selectOption("IRM_2021/COMPLETION/SUBSTANTIAL");
        assessor.locator("[id='coding:coder']").fill("시험 평가자");
        follow(assessor, assessor.locator("[id='coding:submit']"));
        isAccessible(assessor);

        Page citizen = signedIn("CITIZEN");
        citizen.navigate("/my/plan-comment/KOR-SAMPLE/1/1");
        isAccessible(citizen);
        citizen.locator("[id='comment:text']").fill("언제 모두 공개합니까?");
        citizen.locator("[id='comment:name']").fill("동네 사람");
        follow(citizen, citizen.locator("[id='comment:submit']"));
        citizen.navigate("/my/plan-finding/KOR-SAMPLE/1/1");
        isAccessible(citizen);
        citizen.locator("[id='finding:name']").fill("동네 모임");
        citizen.locator("[id='finding:visitedOn']").fill("2026-01-15");
        citizen.locator("[id='finding:location']").fill("주민센터");
        citizen.locator("[id='finding:text']").fill("안내판이 없습니다.");
        follow(citizen, citizen.locator("[id='finding:submit']"));
        citizen.navigate("/my/follow-commitment/KOR-SAMPLE/1/1");
        isAccessible(citizen);
        follow(citizen, citizen.locator("[id='follow:start']"));
        citizen.navigate("/my/follow-commitment/KOR-SAMPLE/1/1");
        assertThat(citizen.locator("[id='follow:end']").count()).isEqualTo(1);

        Page agency = signedIn("LEAD_AGENCY");
        agency.navigate("/desk/commitments/KOR-SAMPLE/1/1");
        follow(agency, agency.locator("a[href*='/desk/monitoring-reply/']").first());
        isAccessible(agency);
        agency.locator("[id='reply:text']").fill("안내판을 세우겠습니다.");
        follow(agency, agency.locator("[id='reply:submit']"));
        agency.navigate("/desk/commitments");
        isAccessible(agency);
        follow(agency, agency.locator("main a[href*='/desk/comment-reply/']").first());
        isAccessible(agency);
        agency.locator("[id='reply:disposition']").selectOption("ACCEPTED");
        agency.locator("[id='reply:text']").fill("9월에 모두 공개합니다.");
        follow(agency, agency.locator("[id='reply:submit']"));
        assertThat(agency.locator("main").innerText()).contains("초안 있음");

        Page visitor = window(Look.ON_A_PHONE);
        visitor.navigate("/plans/KOR-SAMPLE/1/1");
        assertThat(visitor.locator("main").innerText())
                .contains("상당", "시험 평가자", "언제 모두 공개합니까?", "안내판이 없습니다.", "안내판을 세우겠습니다.");
        isAccessible(visitor);
        fitsItsWindow(visitor);
        for (String page :
                List.of("/plans/KOR-SAMPLE/1/charts", "/plans/KOR-SAMPLE/1/assessment", "/en/topics", "/innovation")) {
            visitor.navigate(page);
            isAccessible(visitor);
            fitsItsWindow(visitor);
        }
    }

    @Test
    @DisplayName("the ministry sees which plan will miss which requirement and when, and where each agency stands")
    void theMinistrySeesAtOneGlance() throws IOException {
        Page page = signedIn("PLAN_EDITOR");
        page.navigate("/desk/plans");
        isAccessible(page);
        assertThat(page.locator("main").innerText()).contains("견본시 열린행정과", "충족하지 못한 요건");
        page.navigate("/desk/agency/9990000");
        isAccessible(page);
        assertThat(page.locator("main").innerText()).contains("(견본) 동네 공공데이터 목록 공개");
        page.navigate("/desk/commitment-topics/KOR-SAMPLE/1/2");
        isAccessible(page);
        page.locator("input[value='ACCOUNTABILITY']").check();
        follow(page, page.locator("[id='topics:submit']"));
        page.navigate("/topics?topic=ACCOUNTABILITY");
        assertThat(page.locator("main").innerText()).contains("주민참여예산 심의 과정 공개");
        page.navigate("/desk/initiatives/new");
        isAccessible(page);
        page.locator("[id='initiative:code']").fill("TRY-1");
        page.locator("[id='initiative:member']").fill("KOR-SAMPLE");
        page.locator("[id='initiative:strategy']").selectOption("PRIZE");
        page.locator("[id='initiative:stage']").selectOption("PROPOSALS");
        page.locator("[id='initiative:stageSince']").fill("2026-01-15");
        page.locator("[id='initiative:titleKo']").fill("(시험) 도전 과제");
        page.locator("[id='initiative:goalKo']").fill("함께 풀어 봅니다.");
        page.locator("[id='initiative:partnersKo']").fill("학생들");
        follow(page, page.locator("[id='initiative:submit']"));
        assertThat(page.locator(".error-summary").innerText()).contains("심사하는 사람과 기준");
        page.locator("[id='initiative:judges']").fill("교사 2명");
        page.locator("[id='initiative:criteria']").fill("알기 쉬움");
        follow(page, page.locator("[id='initiative:submit']"));
        page.navigate("/innovation?strategy=PRIZE");
        assertThat(page.locator("main").innerText()).contains("(시험) 도전 과제", "교사 2명");
    }

    private static void open(Page page, String summary) {
        page.locator("main summary:has-text('" + summary + "')").click();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }
}
