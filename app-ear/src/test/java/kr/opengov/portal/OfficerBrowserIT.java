package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report at the desk: officers who have it, one who has not, a question, protection, a closing by two, a recusal. */
class OfficerBrowserIT extends BrowserTest {
    private static final String CANARY = "모래톱에남은물떼새발자국팔십팔";
    private static final String SUBJECT = "작업대 안전 " + CANARY;

    private final List<Page> holders = new ArrayList<>();
    private ReportingVisitor reporter;
    private Page stranger;
    private String firstHolder;
    private String path;

    @Test
    @DisplayName("two officers work a report to its end; for a third, and for who is taken out, it is not there")
    void aReportIsWorkedByTwo() throws IOException {
        reporter = new ReportingVisitor(portal());
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            reporter.get("/en/integrity/report");
            return reporter.page().contains("value=\"WORKPLACE\"");
        });
        reporter.file(
                "WORKPLACE",
                Map.of("subject", SUBJECT, "text", "글", "who", "가상 인물", "rightsRead", "on", "mode", "ANONYMOUS"));
        reporter.get("/integrity/choices");
        reporter.send("/integrity/choices", "protect", Map.of("text", "불이익 " + CANARY));
        unlockAndFindWhoHasIt();
        Page first = holders.get(0);
        Page second = holders.get(1);

        for (String side :
                List.of("", "/step?action=ACKNOWLEDGE", "/conflict", "/deadlines", "/identity", "/protection")) {
            String nowhere = "/desk/cases/3f0c6f0e-1b1c-4c55-9a40-6f0d2f1f5a11" + side;
            assertThat(stranger.navigate(path + side).status())
                    .as(side)
                    .isEqualTo(404)
                    .isEqualTo(stranger.navigate(nowhere).status());
        }
        assertThat(first.navigate(path).status()).isEqualTo(200);
        assertThat(first.locator("main").innerText()).contains(SUBJECT).doesNotContain("가상 인물");
        for (Page officer : holders) {
            officer.navigate(path);
            follow(officer, officer.locator("[id='declare:submit']"));
        }
        first.navigate(path);
        assertThat(first.locator(".timeline").innerText()).contains("가상 인물");
        isAccessible(first);
        take(first, "ACKNOWLEDGE", "받았습니다 " + CANARY);
        take(first, "BEGIN_TRIAGE", "분류합니다");
        first.locator("[id='message:text']").fill("어디였습니까 " + CANARY);
        follow(first, first.locator("[id='message:submit']"));
        first.locator("[id='note:text']").fill("메모 " + CANARY);
        follow(first, first.locator("[id='note:submit']"));
        reporter.get("/integrity/return");
        assertThat(reporter.page()).contains("어디였습니까 " + CANARY, "받았습니다").doesNotContain("메모 " + CANARY);
        protect(first);
        reporter.get("/integrity/choices");
        reporter.send("/integrity/choices", "withdraw", Map.of("text", "취하합니다", "sure", "on"));
        closeByTwo(first, second);
        takeOut(first);
        assertThat(second.navigate(path).status()).isEqualTo(404);
        stranger.navigate("/desk/cases?size=100");
        assertThat(stranger.getByText(SUBJECT).count()).as("who takes over").isEqualTo(1);
        Canaries.lieNowhere(portal().data(), CANARY);
    }

    private void unlockAndFindWhoHasIt() throws IOException {
        for (RunningPortal.DemoAccount vault : portal().vaults("INTEGRITY_OFFICER")) {
            Page page = window(holders.isEmpty() ? Look.NORMAL : Look.ON_A_PHONE);
            signIn(page, portal().accountOf(vault.email()));
            page.navigate("/desk/cases?size=100");
            page.locator("[id='unlock:passphrase']").fill(vault.password());
            enter(page, page.locator("[id='unlock:passphrase']"));
            page.navigate("/desk/cases?size=100");
            isAccessible(page);
            fitsItsWindow(page);
            Locator link = page.locator("main table a").filter(new Locator.FilterOptions().setHasText(SUBJECT));
            if (link.count() == 0) {
                assertThat(page.content()).doesNotContain(CANARY);
                stranger = page;
            } else {
                path = link.first().getAttribute("href");
                firstHolder = holders.isEmpty() ? vault.email() : firstHolder;
                holders.add(page);
            }
        }
        assertThat(holders).hasSize(2);
        assertThat(stranger).isNotNull();
        assertThat(stranger.navigate("/desk/vault").status()).isEqualTo(200);
        assertThat(stranger.locator("[id='appoint:officer']").count())
                .as("no officer names the conflict-of-interest officer")
                .isZero();
        Page elsewhere = window(Look.NORMAL);
        signIn(elsewhere, portal().accountOf(firstHolder));
        elsewhere.navigate(path);
        assertThat(elsewhere.locator("[id='unlock:passphrase']").count())
                .as("a second sign-in of the same account does not find the vault open")
                .isEqualTo(1);
        assertThat(elsewhere.content()).doesNotContain(CANARY);
    }

    private void take(Page officer, String action, String reason) {
        officer.navigate(path + "/step?action=" + action);
        officer.locator("[id='step:reason']").fill(reason);
        follow(officer, officer.locator("[id='step:take']"));
    }

    /** The request for protection gets its own decision and its own next deadline. */
    private void protect(Page officer) {
        officer.navigate(path + "/protection");
        isAccessible(officer);
        officer.locator("[id='protection:way']").selectOption("1 GRANT");
        officer.locator("[id='protection:reason']").fill("지키기로 합니다 " + CANARY);
        follow(officer, officer.locator("[id='protection:submit']"));
        assertThat(officer.locator("main").innerText()).contains("지키기로 합니다 " + CANARY, "보호조치 점검");
        officer.navigate(path + "/deadlines");
        assertThat(officer.locator("[id='extend:clock'] option").count())
                .as("what can be extended, and the empty entry")
                .isEqualTo(2);
        officer.locator("[id='extend:clock']").selectOption(new SelectOption().setIndex(1));
        officer.locator("[id='extend:days']").fill("10");
        officer.locator("[id='extend:reason']").fill("더 알아봅니다 " + CANARY);
        follow(officer, officer.locator("[id='extend:submit']"));
        reporter.get("/integrity/return");
        assertThat(reporter.page()).contains("지키기로 합니다 " + CANARY, "더 알아봅니다 " + CANARY);
    }

    private void closeByTwo(Page first, Page second) {
        first.navigate(path + "/step?action=CLOSE");
        first.locator("[id='step:ground']").selectOption("WITHDRAWN");
        first.locator("[id='step:reason']").fill("종결 의견 " + CANARY);
        follow(first, first.locator("[id='step:propose']"));
        first.navigate(path + "/step?action=CLOSE");
        assertThat(first.locator("[id='step:take']").count())
                .as("nobody approves an own proposal")
                .isZero();
        take(second, "CLOSE", "동의합니다");
        reporter.get("/integrity/return");
        assertThat(reporter.page()).contains("동의합니다").doesNotContain("종결 의견");
    }

    /** 기피: the page on which an officer takes another one out. */
    private void takeOut(Page officer) {
        officer.navigate(path + "/conflict");
        officer.locator("[id='out:officer']").selectOption(new SelectOption().setIndex(1));
        officer.locator("[id='out:reason']").fill("기피 신청 " + CANARY);
        follow(officer, officer.locator("[id='out:submit']"));
    }
}
