package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From a citizen's proposal to a commitment, with everybody who has a hand in it. */
class DeskCallsBrowserIT extends BrowserTest {

    private static final String CALL = "2026-IDEAS";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D};

    @Test
    @DisplayName("a citizen proposes, follows, votes and is answered; departments, editor and secretary do their part")
    void followsAProposalFromTheCallToTheCommitment() throws IOException {
        Page editor = signedIn("PLAN_EDITOR");
        String consultation = open(editor);
        Page citizen = signedIn("CITIZEN");
        String code = propose(citizen);
        vote(citizen, editor, consultation);
        review(editor, code);
        mergeTheLike(editor, citizen, code);
        answerAll(editor);
        adopt(code);
        path(code);
    }

    private static String open(Page editor) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        editor.navigate("/desk/consultation-open");
        fill(editor, "consultation:code", "IT-VOTE");
        editor.locator("[id='consultation:callCode']").selectOption(CALL);
        fill(editor, "consultation:titleKo", "시험 의견 수렴");
        fill(editor, "consultation:questionKo", "찬성하십니까?");
        fill(editor, "consultation:opensOn", today.toString());
        fill(editor, "consultation:closesOn", today.plusDays(2).toString());
        fill(editor, "consultation:typedUntil", today.plusDays(4).toString());
        follow(editor, editor.locator("[id='consultation:submit']"));
        editor.waitForURL("**/consultations/IT-VOTE");
        return "IT-VOTE";
    }

    /** What is alike is shown; a picture that calls itself a document is refused, and what was typed stays. */
    private static String propose(Page citizen) {
        citizen.navigate("/my/propose/" + CALL);
        fill(citizen, "proposal:title", "공공 데이터 목록을 쉬운 말로 설명해 주세요");
        follow(citizen, citizen.locator("[id='proposal:compare']"));
        assertThat(citizen.locator("#similar").innerText()).contains("공공데이터");
        fill(citizen, "proposal:body", "<b>목록</b>이 어렵습니다. =1+1");
        file(citizen, "proposal:file", PICTURE);
        follow(citizen, citizen.locator("[id='proposal:submit']"));
        citizen.locator(".error-summary").waitFor();
        assertThat(citizen.locator("[id='proposal:body']").inputValue()).isEqualTo("<b>목록</b>이 어렵습니다. =1+1");
        isAccessible(citizen);

        file(citizen, "proposal:file", PDF);
        follow(citizen, citizen.locator("[id='proposal:submit']"));
        citizen.waitForURL("**/proposals/OGP-*");
        String code = citizen.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
        assertThat(citizen.locator("a[href*='/files/']").count()).isEqualTo(1);
        assertThat(citizen.locator("[id='follow:end']").count())
                .as("authors follow what is theirs")
                .isEqualTo(1);
        follow(citizen, citizen.locator("[id='support:add']"));
        assertThat(citizen.locator("[id='support:take']").count()).isEqualTo(1);
        isAccessible(citizen);
        return code;
    }

    /** Once for each person over all channels, and nobody sees a count. */
    private void vote(Page citizen, Page editor, String consultation) throws IOException {
        citizen.navigate("/consultations/" + consultation);
        citizen.locator("input[value='FOR']").check();
        follow(citizen, citizen.locator("[id='ballot:submit']"));
        assertThat(citizen.locator("[id='ballot:submit']").count()).isZero();
        editor.navigate("/desk/ballot-entry");
        editor.locator("[id='ballot:code']").selectOption(consultation);
        fill(editor, "ballot:receivedTime", "00:00");
        fill(editor, "ballot:email", portal().account("CITIZEN").email());
        editor.locator("input[value='AGAINST']").check();
        follow(editor, editor.locator("[id='ballot:submit']"));
        assertThat(editor.locator(".error-summary").innerText()).contains("이미 참여했습니다");
        isAccessible(editor);
        editor.navigate("/consultations/" + consultation);
        assertThat(editor.locator("main").innerText()).contains("누구에게도 보이지 않습니다");
    }

    private void review(Page editor, String code) throws IOException {
        editor.navigate("/desk/proposals/" + code);
        unfold(editor, "ask:departments");
        fill(editor, "ask:departments", "데이터정책과");
        fill(
                editor,
                "ask:dueOn",
                LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(5).toString());
        follow(editor, editor.locator("[id='ask:submit']"));
        Page reviewer = signedIn("DEPARTMENT_REVIEWER");
        reviewer.navigate("/desk/department-reviews");
        follow(reviewer, reviewer.locator("tbody tr:has-text('데이터정책과') a").first());
        reviewer.locator("[id='answer:verdict']").selectOption("FEASIBLE");
        fill(reviewer, "answer:opinion", "올해 안에 할 수 있습니다.");
        follow(reviewer, reviewer.locator("[id='answer:submit']"));
        reviewer.navigate("/proposals/" + code);
        assertThat(reviewer.locator("main").innerText())
                .as("said inside until the response is released")
                .doesNotContain("올해 안에 할 수 있습니다.");
    }

    private static void mergeTheLike(Page editor, Page citizen, String code) {
        citizen.navigate("/my/propose/" + CALL);
        fill(citizen, "proposal:title", "데이터 목록 설명을 쉽게");
        fill(citizen, "proposal:body", "같은 뜻입니다.");
        follow(citizen, citizen.locator("[id='proposal:submit']"));
        citizen.waitForURL("**/proposals/OGP-*");
        String like = citizen.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
        editor.navigate("/desk/proposals/" + like);
        unfold(editor, "link:kind");
        editor.locator("[id='link:kind']").selectOption("DUPLICATE_OF");
        fill(editor, "link:target", code);
        fill(editor, "link:reason", "같은 내용입니다.");
        follow(editor, editor.locator("[id='link:submit']"));
        unfold(editor, "merge:target");
        fill(editor, "merge:target", code);
        fill(editor, "merge:reason", "같은 내용입니다.");
        follow(editor, editor.locator("[id='merge:submit']"));
        editor.navigate("/en/proposals/" + code);
        assertThat(editor.locator("main").innerText()).contains(like).contains("received later");
        isAccessible(editor);
    }

    private static void answerAll(Page editor) {
        editor.navigate("/desk/answers/" + CALL);
        for (Locator each : editor.locator("[id='draft'] input[type=checkbox]").all()) {
            each.check();
        }
        editor.locator("[id='draft:disposition']").selectOption("ACCEPTED");
        fill(editor, "draft:text", "제안을 받아들여 과제로 다루겠습니다.");
        follow(editor, editor.locator("[id='draft:submit']"));
        follow(editor, editor.locator("[id='release:submit']"));
        editor.navigate("/calls/" + CALL);
        assertThat(editor.locator("main").innerText()).contains("100%");
    }

    /** Gwangju's consultation of the demonstration is over and was carried. */
    private void adopt(String code) throws IOException {
        Page secretary = signedIn("COMMITTEE_SECRETARY");
        secretary.navigate("/desk/proposals/" + code);
        unfold(secretary, "adopt:basis");
        secretary.locator("[id='adopt:basis']").selectOption("DOCUMENT");
        fill(secretary, "adopt:basisCode", "없는문서-1");
        fill(secretary, "adopt:reason", "의견 수렴의 결과에 따릅니다.");
        fill(secretary, "adopt:commitment", "KOR/6/1");
        follow(secretary, secretary.locator("[id='adopt:submit']"));
        assertThat(secretary.locator(".error-summary").innerText()).contains("등록부에서 찾지 못했습니다");
        unfold(secretary, "adopt:basis");
        secretary.locator("[id='adopt:basis']").selectOption("CONSULTATION");
        fill(secretary, "adopt:basisCode", "GWANGJU-2021");
        follow(secretary, secretary.locator("[id='adopt:submit']"));
        secretary.locator("main [role='status']").waitFor();
    }

    /** From the call over the proposal to the commitment, and back. */
    private void path(String code) {
        Page visitor = window(Look.WITHOUT_SCRIPTS);
        visitor.navigate("/proposals/" + code);
        assertThat(visitor.locator("main").innerText())
                .contains("제안을 받아들여 과제로 다루겠습니다.")
                .contains("올해 안에 할 수 있습니다.");
        visitor.locator("main a[href*='/plans/KOR/6/1']").first().click();
        visitor.waitForURL("**/plans/KOR/6/1");
        visitor.locator("main a[href*='/proposals/" + code + "']").first().click();
        visitor.waitForURL("**/proposals/" + code);
        visitor.locator("main a[href*='/calls/" + CALL + "']").first().click();
        visitor.waitForURL("**/calls/" + CALL);
        assertThat(visitor.request().get("/api/v1/proposals.csv").text())
                .contains(code)
                .contains("<b>목록</b>이 어렵습니다. =1+1");
    }

    private static void file(Page page, String id, byte[] content) {
        page.locator("[id='" + id + "']").setInputFiles(new FilePayload("설명.pdf", "application/pdf", content));
    }

    private static void unfold(Page page, String id) {
        Locator field = page.locator("[id='" + id + "']");
        if (!field.isVisible()) {
            page.locator("details:has([id='" + id + "']) > summary").click();
        }
    }

    private static void fill(Page page, String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }
}
