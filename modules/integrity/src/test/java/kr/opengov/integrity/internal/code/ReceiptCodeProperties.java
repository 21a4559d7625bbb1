package kr.opengov.integrity.internal.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Any code survives the ways in which people write it down and type it. */
class ReceiptCodeProperties {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReceiptCode code = ReceiptCode.random(RANDOM);
    private final String plain = String.join("", code.groups());

    @Property(tries = 200)
    void typedInAnyDress(@ForAll Random random) {
        StringBuilder typed = new StringBuilder();
        for (char symbol : plain.toCharArray()) {
            typed.append(separator(random)).append(dress(symbol, random));
        }
        assertThat(ReceiptCode.parse(typed.toString())).contains(code);
    }

    @Property(tries = 200)
    void oneWrongSymbolIsNoticed(
            @ForAll @IntRange(max = 24) int place, @ForAll @IntRange(min = 1, max = 31) int shift) {
        assertThat(ReceiptCode.parse(changed(plain, place, shift))).isEmpty();
    }

    @Property(tries = 300)
    void twoWrongSymbolsAreNoticed(
            @ForAll @IntRange(max = 24) int one,
            @ForAll @IntRange(max = 24) int other,
            @ForAll @IntRange(min = 1, max = 31) int shift,
            @ForAll @IntRange(min = 1, max = 31) int otherShift) {
        if (one != other) {
            assertThat(ReceiptCode.parse(changed(changed(plain, one, shift), other, otherShift)))
                    .isEmpty();
        }
    }

    @Property(tries = 200)
    void exchangedSymbolsAreNoticed(@ForAll @IntRange(max = 24) int one, @ForAll @IntRange(max = 24) int other) {
        char[] symbols = plain.toCharArray();
        if (symbols[one] != symbols[other]) {
            char first = symbols[one];
            symbols[one] = symbols[other];
            symbols[other] = first;
            assertThat(ReceiptCode.parse(new String(symbols))).isEmpty();
        }
    }

    @Property(tries = 100)
    void aMissingOrSpareSymbolIsNoticed(@ForAll @IntRange(max = 24) int place) {
        assertThat(ReceiptCode.parse(plain.substring(0, place) + plain.substring(place + 1)))
                .isEmpty();
        assertThat(ReceiptCode.parse(plain + plain.charAt(place))).isEmpty();
    }

    private static String changed(String code, int place, int shift) {
        int value = (SYMBOLS.indexOf(code.charAt(place)) + shift) % SYMBOLS.length();
        return code.substring(0, place) + SYMBOLS.charAt(value) + code.substring(place + 1);
    }

    private static String separator(Random random) {
        String[] separators = {"", "", "", " ", "-", "　", "–", "\t", "－", "\u00A0", "\n", "\u200B"};
        return separators[random.nextInt(separators.length)];
    }

    private static String dress(char symbol, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> String.valueOf(symbol).toLowerCase(Locale.ROOT);
            case 1 -> String.valueOf((char) (symbol - 'A' + 'Ａ'));
            case 2 -> symbol == '0' ? "o" : symbol == '1' ? random.nextBoolean() ? "l" : "I" : String.valueOf(symbol);
            case 3 -> jamo(symbol);
            default -> String.valueOf(symbol);
        };
    }

    /** The letter printed on the key, composed or not. */
    private static String jamo(char symbol) {
        String keys = "rsefaqtdwczxvgkoijpuhynbml";
        String letters = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㅏㅐㅑㅓㅔㅕㅗㅛㅜㅠㅡㅣ";
        int index = keys.indexOf(Character.toLowerCase(symbol));
        String typed = index < 0 ? String.valueOf(symbol) : letters.substring(index, index + 1);
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }
}
