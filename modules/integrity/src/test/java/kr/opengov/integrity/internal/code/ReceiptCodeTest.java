package kr.opengov.integrity.internal.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void aCodeHasFiveGroupsOfFiveAndNoAmbiguousLetter() {
        ReceiptCode code = ReceiptCode.random(random);
        assertThat(code.groups()).hasSize(5).allMatch(group -> group.matches("[0-9A-HJKMNP-TV-Z]{5}"));
    }

    @Test
    void codesDiffer() {
        Set<ReceiptCode> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(ReceiptCode.random(random));
        }
        assertThat(codes).hasSize(1000);
    }

    @Test
    void syllablesTypedWithTheHangulKeyboardLeftOn() {
        assertThat(HangulKeyboard.keys("ㅂ쿄")).isEqualTo("qzy");
        assertThat(HangulKeyboard.keys("뭉휅")).isEqualTo("andgnpfr");
        assertThat(HangulKeyboard.keys(Normalizer.normalize("뭉휅", Normalizer.Form.NFD)))
                .isEqualTo("andgnpfr");
        assertThat(HangulKeyboard.keys("ㄳㅘ5A-")).isEqualTo("rthk5A-");
    }

    @Test
    void composedSyllablesInTheMiddleOfACode() {
        ReceiptCode code;
        String plain;
        do {
            code = ReceiptCode.random(random);
            plain = String.join("", code.groups());
        } while (!plain.contains("AN"));
        assertThat(ReceiptCode.parse(plain.replace("AN", "무"))).contains(code);
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertThat(ReceiptCode.parse(null)).isEmpty();
        assertThat(ReceiptCode.parse("")).isEmpty();
        assertThat(ReceiptCode.parse("A".repeat(100_000))).isEmpty();
        assertThat(ReceiptCode.parse("UUUUU-UUUUU-UUUUU-UUUUU-UUUUU")).isEmpty();
        assertThat(ReceiptCode.parse("' OR 1=1 --")).isEmpty();
    }

    @Test
    void theLastGroupIsTypedAsTolerantlyAsTheCode() {
        ReceiptCode code = ReceiptCode.random(random);
        String last = code.groups().get(4);
        assertThat(code.endsWith(" " + last.toLowerCase() + " ")).isTrue();
        assertThat(code.endsWith(code.groups().get(0) + last)).isFalse();
        assertThat(code.endsWith("")).isFalse();
        assertThat(code.endsWith(null)).isFalse();
    }

    @Test
    void noTextOfACodeOrPepperTellsIt() {
        ReceiptCode code = ReceiptCode.random(random);
        assertThat(code.toString()).doesNotContain(code.groups().get(0));
        assertThat(pepper("a").toString()).isEqualTo("Pepper");
    }

    @Test
    void theIdOfACodeDependsOnThePepper() {
        ReceiptCode code = ReceiptCode.random(random);
        assertThat(pepper("a").lookupId(code))
                .hasSize(32)
                .isEqualTo(pepper("a").lookupId(code))
                .isNotEqualTo(pepper("b").lookupId(code));
        assertThat(pepper("a").lookupId(code)).isNotEqualTo(pepper("a").lookupId(ReceiptCode.random(random)));
    }

    @Test
    void aPepperThatIsShortOrNoBase64IsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> Pepper.ofBase64(Base64.getEncoder().encodeToString(new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pepper.ofBase64("not base64 but secret!"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret!");
    }

    private static Pepper pepper(String letter) {
        return new Pepper(letter.repeat(Pepper.LEAST_BYTES).getBytes(StandardCharsets.US_ASCII));
    }
}
