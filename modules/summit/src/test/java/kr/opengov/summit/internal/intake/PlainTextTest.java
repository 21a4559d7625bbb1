package kr.opengov.summit.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void markupBecomesParagraphsAndLinksKeepTheirAddress() {
        assertThat(PlainText.of("<p>One &amp; <em>two</em></p><ul><li>a</li><li>b</li></ul>"
                        + "<p>See <a href=\"https://example.org/x\">the page</a>.<br/>End &#8212; &#xAC00;</p>"))
                .isEqualTo("One & two\n- a\n- b\n\nSee the page (https://example.org/x).\nEnd — 가");
    }

    @Test
    void aTextWithoutMarkupStaysAsItIs() {
        assertThat(PlainText.of("a < b && c > d &amp; e")).isEqualTo("a < b && c > d &amp; e");
        assertThat(PlainText.of(null)).isNull();
        assertThat(PlainText.of("<p> </p>")).isNull();
    }

    @Test
    void aScriptIsOnlyText() {
        assertThat(PlainText.of("<p>x</p><script>alert(1)</script>"))
                .doesNotContain("<")
                .contains("alert(1)");
    }

    @Property(tries = 200)
    void whateverComesNoTagIsLeft(@ForAll @StringLength(max = 200) String text) {
        String plain = PlainText.of("<p>" + text.replace("<", "").replace(">", "") + "</p>");
        assertThat(plain == null ? "" : plain).doesNotContain("<p");
    }
}
