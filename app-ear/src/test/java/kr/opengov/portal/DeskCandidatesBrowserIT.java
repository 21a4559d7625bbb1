package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A candidate task from its first text to the plenary: ministries agree and refuse, and visitors follow. */
class DeskCandidatesBrowserIT extends BrowserTest {

    private static final String PROPOSAL = "OGP-2026-000003";

    @Test
    @DisplayName("a candidate task ripens, ministries answer, and it goes before the committee for everybody to see")
    void ripensAndGoesBeforeTheCommittee() throws IOException {
        Page editor = signedIn("PLAN_EDITOR");
        editor.navigate("/desk/candidates/new?call=2026-IDEAS");
        fill(editor, "task:titleKo", "예산 집행 내역 공개");
        fill(editor, "task:textKo", "사업마다 쓴 돈을 공개한다.");
        editor.locator("[id='task:bodyCode']").selectOption(new SelectOption().setIndex(1));
        fill(editor, "task:sources", PROPOSAL);
        fill(editor, "task:note", "분과 제1차 회의");
        follow(editor, editor.locator("[id='task:submit']"));
        editor.waitForURL("**/desk/candidates/2026-IDEAS-T*");
        String code = editor.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
        isAccessible(editor);
        unfold(editor, "ask");
        fill(editor, "ask:agencies", "기획재정부\n견본시 열린행정과");
        fill(editor, "ask:dueOn", LocalDate.of(2030, 1, 15).toString());
        follow(editor, editor.locator("[id='ask:submit']"));
        answer(editor, 1, "AGREED", "");
        Page agency = signedIn("LEAD_AGENCY");
        agency.navigate("/desk/commitments");
        isAccessible(agency);
        follow(agency, agency.locator("main a[href*='/desk/agency-opinion/']").first());
        isAccessible(agency);
        agency.locator("[id='opinion:verdict']").selectOption("REFUSED");
        fill(agency, "opinion:reason", "예산이 없습니다");
        follow(agency, agency.locator("[id='opinion:submit']"));
        assertThat(agency.locator("main a[href*='/desk/agency-opinion/']").count())
                .isZero();
        editor.navigate("/desk/candidates/" + code);

        Page visitor = window(Look.WITHOUT_SCRIPTS);
        visitor.navigate("/candidates/" + code);
        assertThat(visitor.locator("main").innerText()).contains("기획재정부").doesNotContain("예산이 없습니다");
        unfold(editor, "forward");
        fill(editor, "forward:note", "행정안전부 의견은 이행에서 반영합니다");
        follow(editor, editor.locator("[id='forward:submit']"));
        visitor.navigate("/candidates/" + code);
        assertThat(visitor.locator("main").innerText()).contains("예산이 없습니다", "행정안전부 의견은 이행에서 반영합니다");
        Page reader = window(Look.NORMAL);
        reader.navigate("/candidates/" + code);
        isAccessible(reader);
        visitor.navigate("/proposals/" + PROPOSAL);
        follow(visitor, visitor.locator("main a[href$='/candidates/" + code + "']"));
        follow(visitor, visitor.locator("main a[href$='/proposals/" + PROPOSAL + "']"));
        visitor.navigate("/en/calls/2026-IDEAS");
        assertThat(visitor.locator("main a[href$='/en/candidates/" + code + "']")
                        .count())
                .isEqualTo(1);
    }

    private static void answer(Page editor, int agency, String verdict, String reason) {
        unfold(editor, "answer");
        editor.locator("[id='answer:opinion']").selectOption(new SelectOption().setIndex(agency));
        editor.locator("[id='answer:verdict']").selectOption(verdict);
        fill(editor, "answer:letter", "총괄과-" + agency);
        fill(editor, "answer:reason", reason);
        follow(editor, editor.locator("[id='answer:submit']"));
    }

    /** Unfolds the part of the page a form stands in. */
    private static void unfold(Page editor, String form) {
        editor.locator("details:has(form#" + form + ") > summary").click();
    }

    private static void fill(Page page, String id, String text) {
        Locator field = page.locator("[id='" + id + "']");
        field.fill(text);
    }
}
