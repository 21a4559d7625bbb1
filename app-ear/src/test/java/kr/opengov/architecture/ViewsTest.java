package kr.opengov.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Views stay small, speak through the bundle and obey the content security policy. */
class ViewsTest {
    private static final int LONGEST_VIEW = 150;
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3]+");

    private record Rule(String name, Pattern pattern) {}

    private static final List<Rule> BANNED = List.of(
            new Rule("has no inline style", Pattern.compile("\\sstyle\\s*=")),
            new Rule("has no style element", Pattern.compile("<style\\b")),
            // Data for search engines is no script: the browser never runs it, and the policy does not speak of it.
            new Rule(
                    "has no inline script",
                    Pattern.compile("<script\\b(?![^>]*\\bsrc\\s*=)(?!\\s+type=\"application/ld\\+json\">)[^>]*>")),
            new Rule("has no event handler", Pattern.compile("\\son[a-z]+\\s*=\\s*\"")),
            new Rule("has no f:ajax", Pattern.compile("<f:ajax\\b")),
            new Rule("has no h:commandLink", Pattern.compile("<h:commandLink\\b")),
            new Rule("loads nothing from elsewhere", Pattern.compile("\\b(src|srcset)\\s*=\\s*\"https?://")));

    @Test
    void seesTheViews() {
        assertThat(Portal.views()).hasSizeGreaterThan(2);
    }

    @TestFactory
    Stream<DynamicTest> everyView() {
        return Portal.views().stream().map(view -> DynamicTest.dynamicTest(Portal.name(view), () -> obeys(view)));
    }

    private static void obeys(Path view) {
        String text = COMMENT.matcher(Portal.text(view)).replaceAll("");
        for (Rule rule : BANNED) {
            Matcher found = rule.pattern().matcher(text);
            assertThat(found.find()).as("%s %s", Portal.name(view), rule.name()).isFalse();
        }
        // The name of a language is written in that language; the switch is the only place for it.
        String withoutLanguageNames = text.replace("한국어", "");
        assertThat(HANGUL.matcher(withoutLanguageNames).find())
                .as("%s has Korean text that belongs in the bundle", Portal.name(view))
                .isFalse();
        assertThat(Portal.lines(view).size())
                .as("lines of %s", Portal.name(view))
                .isLessThanOrEqualTo(LONGEST_VIEW);
    }
}
