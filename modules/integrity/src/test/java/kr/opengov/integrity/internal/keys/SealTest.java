package kr.opengov.integrity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID ROW = UUID.randomUUID();
    private static final Binding PLACE = new Binding(CASE, "entry", ROW, "body", 3, KeyKind.CONTENT, 2);
    private static final String CANARY = "카나리아-감사원장-CANARY-7319";

    private final DataKey key = DataKey.random(new SecureRandom());

    static Stream<Binding> otherPlaces() {
        return Stream.of(
                new Binding(UUID.randomUUID(), "entry", ROW, "body", 3, KeyKind.CONTENT, 2),
                new Binding(CASE, "note", ROW, "body", 3, KeyKind.CONTENT, 2),
                new Binding(CASE, "entry", UUID.randomUUID(), "body", 3, KeyKind.CONTENT, 2),
                new Binding(CASE, "entry", ROW, "title", 3, KeyKind.CONTENT, 2),
                new Binding(CASE, "entry", ROW, "body", 2, KeyKind.CONTENT, 2),
                new Binding(CASE, "entry", ROW, "body", 3, KeyKind.NOTES, 2),
                new Binding(CASE, "entry", ROW, "body", 3, KeyKind.CONTENT, 1),
                // Names that run together the same way must not be the same place.
                new Binding(CASE, "entr", ROW, "ybody", 3, KeyKind.CONTENT, 2));
    }

    @ParameterizedTest
    @MethodSource("otherPlaces")
    void aCiphertextOpensInItsPlaceOnly(Binding other) {
        byte[] sealed = PaddedText.seal(key, PLACE, CANARY);
        assertThat(PaddedText.open(key, PLACE, sealed)).isEqualTo(CANARY);
        assertThatThrownBy(() -> PaddedText.open(key, other, sealed)).isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void anyChangedOrMissingByteIsNoticed() {
        byte[] sealed = PaddedText.seal(key, PLACE, CANARY);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> PaddedText.open(key, PLACE, changed)).isInstanceOf(TamperedCiphertext.class);
        }
        for (int length : new int[] {0, 1, 12, 28, sealed.length - 1}) {
            assertThatThrownBy(() -> PaddedText.open(key, PLACE, Arrays.copyOf(sealed, length)))
                    .isInstanceOf(TamperedCiphertext.class);
        }
        assertThatThrownBy(() -> PaddedText.open(key, PLACE, null)).isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void aTextOfALineAndNoTextLookTheSame() {
        byte[] none = PaddedText.seal(key, PLACE, null);
        byte[] line = PaddedText.seal(key, PLACE, "홍길동, 010-0000-0000");
        assertThat(none).hasSameSizeAs(line);
        assertThat(PaddedText.open(key, PLACE, none)).isNull();
        assertThat(PaddedText.seal(key, PLACE, "")).hasSameSizeAs(none);
        assertThat(PaddedText.open(key, PLACE, PaddedText.seal(key, PLACE, ""))).isEmpty();
    }

    @Test
    void lengthsFallIntoFewBuckets() {
        long sizes = Stream.iterate(0, n -> n < 40_000, n -> n + 97)
                .map(n -> PaddedText.seal(key, PLACE, "x".repeat(n)).length)
                .distinct()
                .count();
        assertThat(sizes).isEqualTo(6);
        String longest = "가".repeat(30_000);
        assertThat(PaddedText.open(key, PLACE, PaddedText.seal(key, PLACE, longest)))
                .isEqualTo(longest);
    }

    @Test
    void noEncodingOfTheTextStaysVisible() {
        byte[] sealed = PaddedText.seal(key, PLACE, CANARY);
        String haystack = new String(sealed, StandardCharsets.ISO_8859_1);
        for (byte[] needle : encodings(CANARY)) {
            assertThat(haystack).doesNotContain(new String(needle, StandardCharsets.ISO_8859_1));
        }
        assertThat(PaddedText.seal(key, PLACE, CANARY)).isNotEqualTo(sealed);
    }

    @Test
    void aWipedKeyWorksNoMore() {
        key.close();
        assertThatThrownBy(() -> PaddedText.seal(key, PLACE, "x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theMessageOfAFailureNamesThePlaceAndNoContent() {
        byte[] sealed = PaddedText.seal(key, PLACE, CANARY);
        DataKey wrong = DataKey.random(new SecureRandom());
        assertThatThrownBy(() -> PaddedText.open(wrong, PLACE, sealed))
                .hasMessageContaining("entry.body")
                .hasMessageNotContaining("CANARY")
                .hasNoCause();
    }

    static List<byte[]> encodings(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return List.of(
                utf8,
                text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(Charset.forName("x-windows-949")),
                Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8),
                Base64.getEncoder().withoutPadding().encode(utf8),
                "CANARY".getBytes(StandardCharsets.US_ASCII));
    }
}
