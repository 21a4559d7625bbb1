package kr.opengov.summit.internal.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.opengov.platform.Bilingual;
import kr.opengov.platform.Refusal;
import kr.opengov.summit.AffiliationView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the form, in one or both languages, and what visitors read of it. */
class AffiliationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "행정안전부",
                "행정안전부 / 과장",
                "행정안전부 | Ministry of the Interior and Safety",
                "행정안전부 / 과장 | Ministry of the Interior and Safety / Director",
                "대학/연구소 / 교수"
            })
    void aLineComesBackAsItWasTyped(String line) {
        Affiliation affiliation = new Affiliation(null, 1);
        affiliation.read("무엇 / 이든 | Any / Thing");
        affiliation.read(line);
        assertThat(affiliation.line()).isEqualTo(line);
    }

    @Test
    void noPartIsLongerThanItsColumn() {
        Affiliation affiliation = new Affiliation(null, 1);
        for (String line : new String[] {"%s", "가 / %s", "가 | %s", "가 | a / %s"}) {
            affiliation.read(line.formatted("x".repeat(200)));
            assertThatThrownBy(() -> affiliation.read(line.formatted("x".repeat(201))))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void eachReaderGetsTheOwnLanguageAsFarAsItIsKnown() {
        AffiliationView both =
                new AffiliationView(new Bilingual("행정안전부", "Ministry", true), new Bilingual("과장", "Director", true));
        assertThat(both.text("ko")).isEqualTo("행정안전부 과장");
        assertThat(both.text("en")).isEqualTo("Ministry, Director");
        AffiliationView korean =
                new AffiliationView(new Bilingual("행정안전부", null, true), new Bilingual(null, null, true));
        assertThat(korean.text("en")).isEqualTo("행정안전부");
        assertThat(korean.languageOf("en")).isEqualTo("ko");
    }
}
