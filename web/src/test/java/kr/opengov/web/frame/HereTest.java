package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class HereTest {

    @Property
    void whatIsWrittenIntoAQueryIsReadFromIt(@ForAll @NotEmpty String name, @ForAll String value) {
        if (isText(name) && isText(value)) {
            Map<String, String> query = Map.of(name, value);
            assertThat(Here.query(Here.text(query).substring(1))).isEqualTo(query);
        }
    }

    /** Half a character (an unpaired surrogate) cannot be written in UTF-8. */
    private static boolean isText(String text) {
        return text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void aPerCentSignThatEncodesNothingDoesNotBreakThePage() {
        assertThat(Here.query("text=100%&page=2")).containsEntry("text", "100%").containsEntry("page", "2");
    }

    @Property
    void aPagerShowsTheEndsAndTheCurrentPageOnceInOrder(
            @ForAll @IntRange(min = 1, max = 500) int pages, @ForAll @IntRange(min = 1, max = 500) int wanted) {
        int number = Math.min(wanted, pages);
        List<Integer> shown = new Here()
                .around(number, pages).stream().filter(page -> page != 0).toList();
        assertThat(shown).contains(1, number, pages).doesNotHaveDuplicates().isSorted();
        assertThat(shown).hasSizeLessThan(10);
    }
}
