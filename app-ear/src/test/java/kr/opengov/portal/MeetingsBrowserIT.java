package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The secretariat carries a meeting from its plan to published minutes; what was left out is nowhere in public. */
class MeetingsBrowserIT extends BrowserTest {

    /** On the roster of the fourth term, as its press release prints it. */
    private static final String MEMBER = "남영준";

    private static final String CANARY = "카나리아-9b1c7e";

    @Test
    @DisplayName("a meeting goes from the plan to published minutes, and the redacted passage is nowhere")
    void carriesAMeeting() throws IOException {
        Page page = signedIn("COMMITTEE_SECRETARY");
        String code = plan(page);
        isAccessible(page);

        page.navigate("/desk/meetings/" + code + "/agenda");
        page.locator("[id='item:kind']").selectOption("DECISION");
        page.locator("[id='item:titleKo']").fill("시험 안건");
        page.locator("[id='item:summaryKo']").fill(MEMBER + " 위원이 맡은 연구를 이어 간다.");
        isAccessible(page);
        follow(page, page.locator("[id='item:submit']"));
        saved(page);

        page.navigate("/desk/meetings/" + code);
        follow(page, page.locator("[id='steps:notice']"));
        saved(page);

        page.navigate("/desk/meetings/" + code + "/attendance");
        follow(page, page.locator("[id='attendance:submit']"));
        saved(page);
        page.navigate("/desk/meetings/" + code);
        follow(page, page.locator("[id='steps:hold']"));
        assertThat(page.locator(".error-summary").innerText()).contains("의사정족수");

        page.navigate("/desk/meetings/" + code + "/attendance");
        List<Locator> seats = page.locator("select[id$='presence']").all();
        seats.forEach(seat -> seat.selectOption("PRESENT"));
        isAccessible(page);
        follow(page, page.locator("[id='attendance:submit']"));
        saved(page);
        page.navigate("/desk/meetings/" + code);
        follow(page, page.locator("[id='steps:hold']"));
        saved(page);

        page.navigate("/desk/meetings/" + code + "/votes");
        assertThat(page.locator("section[aria-labelledby='hints']").innerText())
                .as("an interest is shown before the vote")
                .contains(MEMBER, "시험 안건");
        page.locator("[id='decision:item']").selectOption(new String[] {"시험 안건"});
        page.locator("[id='decision:textKo']").fill("시험으로 이렇게 정한다.");
        page.locator("[id='decision:votesFor']").fill(Integer.toString(seats.size()));
        isAccessible(page);
        follow(page, page.locator("[id='decision:submit']"));
        saved(page);
        assertThat(page.locator("#hints").count()).as("after it there is none").isZero();

        minutes(page, code);

        page.navigate("/desk/meetings/" + code);
        follow(page, page.locator("[id='steps:close']"));
        saved(page);
        nowhere(code);
        page.navigate("/en/meetings/" + code);
        assertThat(page.locator("main").innerText()).contains("Adopted").contains("제9조 제1항 제6호");
    }

    private static String plan(Page page) {
        page.navigate("/desk/meetings/plan");
        String today = LocalDate.now(ZoneId.of("Asia/Seoul")).toString();
        page.locator("[id='plan:bodyCode']").selectOption("KOR-COMMITTEE");
        page.locator("[id='plan:titleKo']").fill("시험 회의");
        page.locator("[id='plan:firstDay']").fill(today);
        page.locator("[id='plan:placeKo']").fill("시험실");
        isAccessible(page);
        follow(page, page.locator("[id='plan:submit']"));
        page.waitForURL("**/desk/meetings/KOR-COMMITTEE-*");
        return page.url().replaceAll(".*/", "");
    }

    private static void minutes(Page page, String code) {
        page.navigate("/desk/meetings/" + code + "/minutes");
        page.locator("[id='minutes:text']").fill("의장이 회의를 열었다.\n주민 [[6:" + CANARY + "]]의 말을 들었다.\n" + CANARY);
        follow(page, page.locator("[id='minutes:submit']"));
        saved(page);
        follow(page, page.locator("[id='steps:approve']"));
        saved(page);
        follow(page, page.locator("[id='steps:publish']"));
        assertThat(page.locator(".error-summary").innerText()).contains("3번째 줄");
        follow(page, page.locator("[id='steps:back']"));
        saved(page);
        page.locator("[id='minutes:text']").fill("의장이 회의를 열었다.\n주민 [[6:" + CANARY + "]]의 말을 들었다.");
        follow(page, page.locator("[id='minutes:submit']"));
        saved(page);
        isAccessible(page);
        follow(page, page.locator("[id='steps:approve']"));
        saved(page);
        follow(page, page.locator("[id='steps:publish']"));
        saved(page);
    }

    /** Every public output of the meeting, in both languages. */
    private void nowhere(String code) {
        List<String> paths = List.of(
                "/meetings/" + code,
                "/en/meetings/" + code,
                "/meetings",
                "/decisions",
                "/decisions?q=" + "%EC%8B%9C%ED%97%98",
                "/api/v1/meetings",
                "/api/v1/meetings.csv",
                "/api/v1/meetings.json",
                "/api/v1/meetings/" + code,
                "/api/v1/meetings/" + code + "/minutes.txt",
                "/api/v1/decisions",
                "/api/v1/decisions.csv");
        for (String path : paths) {
            assertThat(portal().get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(portal().get(path).body()).as(path).doesNotContain(CANARY);
        }
        assertThat(portal().get("/api/v1/meetings/" + code + "/minutes.txt").body())
                .contains("제9조 제1항 제6호");
        assertThat(bytes("/api/v1/meetings/" + code + "/minutes.pdf"))
                .startsWith("%PDF")
                .doesNotContain("9b1c7e");
        assertThat(unzipped("/api/v1/meetings/" + code + "/minutes.hwpx"))
                .contains("제9조 제1항 제6호")
                .doesNotContain("9b1c7e");
        assertThat(portal().get("/meetings/" + code).body()).contains("가결");
    }

    /** A file with one character for each byte. */
    private String bytes(String path) {
        return new String(content(path), StandardCharsets.ISO_8859_1);
    }

    /** The texts of everything in a packed file, the names of its parts too. */
    private String unzipped(String path) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content(path)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(part.getName())
                        .append(part.getComment())
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private byte[] content(String path) {
        try (InputStream answer = URI.create(portal().address() + path).toURL().openStream()) {
            return answer.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void saved(Page page) {
        assertThat(page.locator("main [role='status']").count())
                .as("what %s says: %s", page.url(), page.locator("main").innerText())
                .isEqualTo(1);
    }
}
