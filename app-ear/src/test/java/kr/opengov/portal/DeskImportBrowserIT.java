package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An organiser takes a programme in and releases it; a citizen marks a session of it and follows it in a calendar. */
class DeskImportBrowserIT extends BrowserTest {
    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <schedule><conference><acronym>demo_import</acronym><title>Demo Import</title><start>2026-05-04</start>
            <end>2026-05-05</end><time_zone_name>Europe/Brussels</time_zone_name></conference>
            <day><room name="Aula">
            <event guid="00000000-0000-4000-8000-000000000a01" id="1"><date>2026-05-04T09:00:00+02:00</date>
            <duration>00:30</duration><room>Aula</room><title>Opening</title><persons><person id="1">Ada</person></persons></event>
            <event guid="00000000-0000-4000-8000-000000000a02" id="2"><date>2026-05-04T09:00:00+02:00</date>
            <duration>00:45</duration><room>Garden</room><title>Beside it</title><persons/></event>
            </room></day></schedule>
            """;

    @Test
    @DisplayName(
            "a broken file is refused with its line, a good one is previewed, taken, released, marked and subscribed to")
    void takesAProgrammeIn() throws IOException {
        Page page = signedIn("SUMMIT_ORGANISER");
        page.navigate("/desk/summit-import");
        isAccessible(page);
        choose(page, FILE.replace("<title>Opening</title>", "<title>Opening</titel>"));
        assertThat(page.locator("main").innerText()).contains("6행");

        choose(page, FILE);
        assertThat(page.locator("main .notice.success").innerText()).contains("아직 없는 서밋");
        assertThat(page.locator("main table").innerText()).contains("Opening", "추가");
        isAccessible(page);
        follow(page, page.locator("[id='import:save']"));
        assertThat(page.url()).endsWith("/desk/summits/demo_import");

        page.navigate("/desk/summit-releases/demo_import");
        follow(page, page.locator("[id='release:submit']"));
        assertThat(page.locator("main").innerText()).contains("공개했습니다");

        page.navigate("/desk/summits/demo_import/import");
        choose(page, FILE);
        assertThat(page.locator("main .notice").first().innerText()).contains("바뀔 것이 없습니다");

        Page citizen = signedIn("CITIZEN");
        for (String title : new String[] {"Opening", "Beside it"}) {
            citizen.navigate("/en/summit/demo_import");
            follow(citizen, citizen.locator(".session h3 a", new Page.LocatorOptions().setHasText(title)));
            follow(citizen, citizen.locator("main .actions a[href*='/my/schedule']"));
            follow(citizen, citizen.locator("[id='offer:add']"));
        }
        assertThat(citizen.locator("main").innerText()).contains("Same time", "Beside it");
        isAccessible(citizen);
        follow(citizen, citizen.locator("[id='feed-form:renew']"));
        String address = citizen.locator("#feed-address").innerText().strip();
        String calendar =
                citizen.request().get(address.replaceFirst("webcal", "http")).text();
        assertThat(calendar).contains("SUMMARY:Opening", "DTSTART;TZID=Europe/Brussels:20260504T090000", "SEQUENCE:0");
        follow(citizen, citizen.locator("[id='feed-form:close']"));
        assertThat(citizen.request().get(address.replaceFirst("webcal", "http")).status())
                .isEqualTo(404);
        follow(citizen, citizen.locator("main td form input[type=submit]").first());
        assertThat(citizen.locator("main tbody tr").count()).isEqualTo(1);
    }

    private static void choose(Page page, String file) {
        Locator field = page.locator("[id='import:file']");
        field.setInputFiles(new FilePayload("schedule.xml", "text/xml", file.getBytes(StandardCharsets.UTF_8)));
        follow(page, page.locator("[id='import:submit']"));
    }
}
