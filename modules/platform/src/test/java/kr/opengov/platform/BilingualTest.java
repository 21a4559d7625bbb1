package kr.opengov.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BilingualTest {
    private final Bilingual both = new Bilingual("회의장", "Room", false);
    private final Bilingual koreanOnly = new Bilingual("회의장", null, false);
    private final Bilingual englishOnly = new Bilingual(null, "Room", true);

    @Test
    void aReaderGetsTheOwnLanguage() {
        assertThat(both.text("ko")).isEqualTo("회의장");
        assertThat(both.languageOf("ko")).isEqualTo("ko");
        assertThat(both.text("en")).isEqualTo("Room");
        assertThat(both.languageOf("en")).isEqualTo("en");
    }

    @Test
    void aMissingLanguageIsReplacedAndMarkedWithTheOther() {
        assertThat(koreanOnly.text("en")).isEqualTo("회의장");
        assertThat(koreanOnly.languageOf("en")).isEqualTo("ko");
        assertThat(englishOnly.text("ko")).isEqualTo("Room");
        assertThat(englishOnly.languageOf("ko")).isEqualTo("en");
    }

    @Test
    void onlyAnEnglishTextOfOursIsUnofficial() {
        assertThat(both.unofficialIn("en")).isTrue();
        assertThat(both.unofficialIn("ko")).isFalse();
        assertThat(koreanOnly.unofficialIn("en")).isFalse();
        assertThat(englishOnly.unofficialIn("en")).isFalse();
    }

    @Test
    void aTextWithoutWordsIsNull() {
        assertThat(new Bilingual(null, null, false).text("en")).isNull();
        assertThat(new Bilingual(null, null, false).text("ko")).isNull();
    }
}
