package kr.opengov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visitor looks at the members as they were on a day, in both languages, with and without scripts. */
class MembersBrowserIT extends BrowserTest {
    @ParameterizedTest
    @CsvSource({"/members, true, 대한민국", "/members, false, 대한민국", "/en/members, true, Korea", "/en/members, false, Korea"
    })
    void showsTheMembersOfADay(String path, boolean scripts, String korea) {
        Page page = window(new Look(DESK, scripts));

        page.navigate(path + "?asOf=2015-06-30&q=" + korea);

        assertThat(page.locator("main table tbody").innerText()).contains(korea);
        assertThat(page.locator("main table caption").innerText()).contains("2015");
    }

    @Test
    void nobodyWasThereBeforeTheFoundingDay() {
        Page page = window(Look.WITHOUT_SCRIPTS);

        page.navigate("/en/members?asOf=2010-12-31");
        assertThat(page.locator("main table tbody th").count()).isZero();

        // One of the eight that signed the declaration of 20 September 2011.
        page.navigate("/en/members?asOf=2011-09-20&q=Norway");
        assertThat(page.locator("main table tbody").innerText()).contains("Norway");
    }

    @ParameterizedTest
    @CsvSource({"/members", "/en/members"})
    void leadsFromTheListToTheProfile(String path) {
        Page page = window(Look.NORMAL);
        page.navigate(path);

        follow(page, page.locator("main table tbody th a").first());
        page.waitForLoadState();

        assertThat(page.url()).contains(path + "/");
        assertThat(page.locator("h1").innerText()).isNotBlank();
        isAccessible(page);
    }

    @Test
    void theDayIsAskedForByAFormThatNeedsNoScript() {
        Page page = window(Look.WITHOUT_SCRIPTS);
        page.navigate("/members");
        // On wide screens the filters lie open.
        if (!page.locator("input[name=asOf]").first().isVisible()) {
            page.locator("details.fold summary").first().click();
        }

        page.locator("input[name=asOf]").first().fill("2013-01-01");
        enter(page, page.locator("input[name=asOf]").first());
        page.waitForLoadState();

        assertThat(page.url()).contains("asOf=2013-01-01");
        assertThat(page.locator("main table caption").innerText()).contains("2013");
    }

    @ParameterizedTest
    @CsvSource({"/members?asOf=yesterday", "/en/members?asOf=2015-02-30"})
    void aDayThatIsNoneGetsASentence(String path) {
        Page page = window(Look.WITHOUT_SCRIPTS);

        int status = page.navigate(path).status();

        assertThat(status).isIn(200, 400);
        assertThat(page.locator("main").innerText()).isNotBlank();
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }
}
