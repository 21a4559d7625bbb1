package kr.opengov.summit.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import kr.opengov.platform.Bilingual;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A speaker is found by the Korean and by the English name, however it is typed. */
class SearchTextProperties {

    private static Released.Person person(String ko, String en) {
        return new Released.Person(
                1,
                "p-1",
                new Bilingual(ko, en, true),
                "SPEAKER",
                "KOR",
                false,
                List.of(new Released.Affiliation(
                        new Bilingual("행정안전부", "Ministry of the Interior and Safety", true), null)));
    }

    @Property
    void byEitherNameInAnyCaseAndAnyFormOfHangul(@ForAll("korean") String ko, @ForAll("english") String en) {
        Released.Person person = person(ko, en);
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            assertThat(new SearchText(Normalizer.normalize(ko, form)).in(person))
                    .isTrue();
            assertThat(new SearchText(Normalizer.normalize(ko, form).substring(0, 1) + " ").isEmpty())
                    .isFalse();
        }
        assertThat(new SearchText(en.toUpperCase(Locale.ROOT)).in(person)).isTrue();
        assertThat(new SearchText("  " + en.toLowerCase(Locale.ROOT) + "\t" + ko).in(person))
                .as("words of both names in any order")
                .isTrue();
        assertThat(new SearchText(ko + " 없는말").in(person)).as("all words").isFalse();
    }

    @Example
    void byAffiliationToo() {
        assertThat(new SearchText("interior 행안").in(person("홍길동", "Gildong Hong")))
                .isFalse();
        assertThat(new SearchText("interior 행정안전").in(person("홍길동", "Gildong Hong")))
                .isTrue();
    }

    @Provide
    Arbitrary<String> korean() {
        return Arbitraries.strings().withCharRange('가', '힣').ofMinLength(2).ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> english() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("éüñ-")
                .ofMinLength(1)
                .ofMaxLength(8);
        return word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }
}
