package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A call is announced by its approval, and its document stands in the library in both languages. */
class CallApprovalBrowserIT extends BrowserTest {

    private static final String CODE = "APPROVED-CALL";

    @Test
    @DisplayName("handed in, returned, handed in again, approved: announced by itself, with an English document")
    void isAnnouncedWhenItIsApproved() throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        Page editor = signedIn("PLAN_EDITOR");
        editor.navigate("/desk/calls/new");
        fill(editor, "code", CODE);
        fill(editor, "titleKo", "결재로 알리는 공모");
        fill(editor, "titleEn", "A call by approval");
        fill(editor, "textKo", "누구나 제안할 수 있습니다.");
        fill(editor, "textEn", "Everybody can propose.");
        fill(editor, "opensOn", today.toString());
        fill(editor, "closesOn", today.plusDays(20).toString());
        follow(editor, editor.locator("[id='call:submit']"));
        follow(editor, editor.locator("[id='steps:handIn']"));
        isAccessible(editor);
        assertThat(editor.locator("[id='call:submit']").count()).isZero();
        String paper =
                editor.locator("main a[href*='/desk/documents/']").first().getAttribute("href");

        Page reviewer = signedIn("DEPARTMENT_REVIEWER");
        take(reviewer, paper, "RETURN", "기간을 확인해 주십시오.");
        assertThat(awaited(editor, "반려되었습니다")).contains("기간을 확인해 주십시오.");
        follow(editor, editor.locator("[id='steps:handIn']"));
        take(reviewer, paper, "SIGN", null);
        Page approver = signedIn("COMMITTEE_SECRETARY");
        take(approver, paper, "SIGN", null);
        String number = approver.locator("dl.facts dd").first().innerText();
        assertThat(awaited(editor, "결재되었습니다")).contains(number);

        Page visitor = window(Look.NORMAL);
        visitor.navigate("/calls/" + CODE);
        assertThat(visitor.locator("h1").innerText()).isEqualTo("결재로 알리는 공모");
        visitor.navigate("/en/documents/" + number);
        assertThat(visitor.locator("h1").innerText()).isEqualTo("A call by approval");
        assertThat(visitor.locator("article[lang=en]").innerText()).contains("Everybody can propose.");
        assertThat(visitor.locator("article[lang=ko]").innerText()).contains("누구나 제안할 수 있습니다.");
        isAccessible(visitor);
        visitor.navigate("/en/documents/혁신소통기획관-4000");
        assertThat(visitor.locator("main").innerText()).contains("exists in Korean only");
    }

    @Test
    @DisplayName(
            "a plan handed in stays as it is until it is approved, and is then kept as the version of its document")
    void aPlanIsKeptAsAVersionWhenItIsApproved() throws IOException {
        Page editor = signedIn("PLAN_EDITOR");
        editor.navigate("/desk/plan-draft");
        plan(editor, "begin", "member", "KOR");
        plan(editor, "begin", "ordinal", "19");
        plan(editor, "begin", "titleKo", "결재로 정하는 계획");
        plan(editor, "begin", "start", "2031-07-01");
        plan(editor, "begin", "end", "2035-06-30");
        follow(editor, editor.locator("[id='begin:submit']"));
        editor.locator("details:has([id='publish:reason']) summary").click();
        follow(editor, editor.locator("[id='publish:handIn']"));
        editor.locator("[id='publish'] .error-summary").waitFor();
        plan(editor, "publish", "reason", "처음 정합니다.");
        follow(editor, editor.locator("[id='publish:handIn']"));
        isAccessible(editor);
        assertThat(editor.locator("[id='publish:submit']").count()).isZero();
        String paper =
                editor.locator("main a[href*='/desk/documents/']").first().getAttribute("href");

        take(signedIn("DEPARTMENT_REVIEWER"), paper, "SIGN", null);
        Page approver = signedIn("COMMITTEE_SECRETARY");
        take(approver, paper, "SIGN", null);
        String number = approver.locator("dl.facts dd").first().innerText();
        assertThat(awaited(editor, "/desk/plan-draft/KOR/19", "결재되었습니다")).contains(number);
        Page visitor = window(Look.NORMAL);
        visitor.navigate("/plans/KOR/19/versions");
        assertThat(visitor.locator("main").innerText()).contains("처음 정합니다.", number);
    }

    @Test
    @DisplayName(
            "a deputy does the work of the absent editor's role, from the desk's menu to the form, until it is ended")
    void aDeputyHoldsTheRole() throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        Page editor = signedIn("PLAN_EDITOR");
        Page deputy = signedIn("LEAD_AGENCY");
        deputy.navigate("/desk/start");
        Locator answering = deputy.locator("nav a[href$='/desk/answers']");
        assertThat(answering.count()).isZero();

        editor.navigate("/en/desk/deputies");
        Locator choices = editor.locator("[id='deputy:person'] option", new Page.LocatorOptions().setHasText("데모 주관"));
        editor.locator("[id='deputy:person']")
                .selectOption(new SelectOption().setLabel(choices.first().innerText()));
        editor.locator("[id='deputy:from']").fill(today.toString());
        editor.locator("[id='deputy:to']").fill(today.plusDays(1).toString());
        follow(editor, editor.locator("[id='deputy:submit']"));
        isAccessible(editor);
        deputy.navigate("/desk/start");
        follow(deputy, answering.first());
        assertThat(deputy.locator("h1").innerText()).isEqualTo("의견 회신");

        follow(editor, editor.locator("[id='periods'] input[type='submit']").first());
        deputy.navigate("/desk/start");
        assertThat(answering.count()).isZero();
    }

    private static void fill(Page page, String field, String value) {
        page.locator("[id='call:" + field + "']").fill(value);
    }

    private static void plan(Page page, String form, String field, String value) {
        page.locator("[id='" + form + ":" + field + "']").fill(value);
    }

    private static void take(Page page, String path, String action, String remark) {
        page.navigate(path);
        page.locator("[id^='step:'][value='" + action + "']").check();
        if (remark != null) {
            page.locator("[id='step:remark']").fill(remark);
        }
        page.locator("[id='step:confirmed']").check();
        follow(page, page.locator("[id='step:submit']"));
        page.locator("main [role='status']").waitFor();
    }

    /** What happens after the commit comes through the outbox. */
    private static String awaited(Page editor, String words) {
        return awaited(editor, "/desk/calls/" + CODE, words);
    }

    private static String awaited(Page editor, String path, String words) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            editor.navigate(path);
            return editor.locator("main").innerText().contains(words);
        });
        return editor.locator("main").innerText();
    }
}
