package kr.opengov.integrity.internal.code;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The receipt code (접수확인번호): 23 random symbols (115 bit) and two check symbols of Crockford's base 32, shown in five
 * groups of five. Whoever has it reads and writes as the reporter; it cannot be recovered.
 *
 * <p>The check symbols are those of a Reed-Solomon code over GF(32): any one or two wrong symbols, and so any two that
 * changed places, are noticed before anything is computed or looked up. They are noticed, never repaired: a guess at
 * a secret is worse than a second look at the paper.
 */
public final class ReceiptCode {

    /** How many symbols a code has, its two check symbols included. */
    public static final int LENGTH = 25;

    /** How many symbols stand in a group. */
    public static final int GROUP = 5;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SYMBOLS = 23;

    /** Longer entries are refused unread. */
    private static final int LONGEST_ENTRY = 400;

    private final byte[] symbols;

    private ReceiptCode(byte[] symbols) {
        this.symbols = symbols;
    }

    /** A new code. */
    public static ReceiptCode random(SecureRandom random) {
        byte[] symbols = new byte[LENGTH];
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            symbols[i] = (byte) random.nextInt(SYMBOLS.length());
        }
        addChecks(symbols);
        return new ReceiptCode(symbols);
    }

    /**
     * The code somebody typed. Case, spaces, dashes, full-width characters and a Hangul keyboard left on do not matter;
     * O counts as 0, I and L as 1.
     *
     * @return empty when it cannot be a code: a length or a symbol that none has, or checks that do not fit
     */
    public static Optional<ReceiptCode> parse(String entry) {
        if (entry == null || entry.length() > LONGEST_ENTRY) {
            return Optional.empty();
        }
        byte[] symbols = new byte[LENGTH];
        int count = 0;
        String plain = plain(entry);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if (separates(character)) {
                continue;
            }
            int value = SYMBOLS.indexOf(character);
            if (value < 0 || count == LENGTH) {
                return Optional.empty();
            }
            symbols[count++] = (byte) value;
        }
        return count == LENGTH && fits(symbols) ? Optional.of(new ReceiptCode(symbols)) : Optional.empty();
    }

    /** Whether an entry, typed as tolerantly as a code, is the last group of this one. */
    public boolean endsWith(String entry) {
        return isGroup(groups().get(groups().size() - 1), entry);
    }

    /** Whether an entry, typed as tolerantly as a code, is a group. */
    public static boolean isGroup(String group, String entry) {
        if (entry == null || entry.length() > LONGEST_ENTRY) {
            return false;
        }
        StringBuilder typed = new StringBuilder();
        plain(entry).chars().filter(c -> !separates((char) c)).forEach(c -> typed.append((char) c));
        return typed.toString().equals(group);
    }

    /** The five groups, as the receipt shows them. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>(LENGTH / GROUP);
        for (int start = 0; start < LENGTH; start += GROUP) {
            StringBuilder group = new StringBuilder(GROUP);
            for (int i = start; i < start + GROUP; i++) {
                group.append(SYMBOLS.charAt(symbols[i]));
            }
            groups.add(group.toString());
        }
        return groups;
    }

    /** The symbols without separators, as the keys are derived from them. The caller wipes the array. */
    public byte[] bytes() {
        return String.join("", groups()).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptCode code && Arrays.equals(symbols, code.symbols);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(symbols);
    }

    /** Never the code: a text like this ends up in logs. */
    @Override
    public String toString() {
        return "ReceiptCode";
    }

    private static String plain(String entry) {
        String keys = HangulKeyboard.keys(Normalizer.normalize(entry, Normalizer.Form.NFKC));
        return keys.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static boolean separates(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || character == '−'
                || character == 'ー'
                || character == '_'
                || character == '.'
                || character == '\u200B'
                || character == '\uFEFF';
    }

    /** Sum of all symbols and sum of the symbols weighted by powers of the generator are both zero. */
    private static boolean fits(byte[] symbols) {
        return sum(symbols, LENGTH) == 0 && weightedSum(symbols, LENGTH) == 0;
    }

    private static void addChecks(byte[] symbols) {
        int sum = sum(symbols, RANDOM_SYMBOLS);
        int weighted = weightedSum(symbols, RANDOM_SYMBOLS);
        int first = power(RANDOM_SYMBOLS);
        int second = power(RANDOM_SYMBOLS + 1);
        // a + b = sum and first·a + second·b = weighted, solved for b; minus is plus here.
        int last = divide(multiply(first, sum) ^ weighted, first ^ second);
        symbols[RANDOM_SYMBOLS] = (byte) (sum ^ last);
        symbols[RANDOM_SYMBOLS + 1] = (byte) last;
    }

    private static int sum(byte[] symbols, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum ^= symbols[i];
        }
        return sum;
    }

    private static int weightedSum(byte[] symbols, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum ^= multiply(power(i), symbols[i]);
        }
        return sum;
    }

    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power = multiply(power, 2);
        }
        return power;
    }

    /** Product in GF(32) modulo x^5 + x^2 + 1. */
    private static int multiply(int left, int right) {
        int product = 0;
        int shifted = left;
        for (int bit = 0; bit < 5; bit++) {
            product ^= -(right >> bit & 1) & shifted;
            shifted = shifted << 1 ^ -(shifted >> 4 & 1) & 0b100101;
        }
        return product & 31;
    }

    private static int divide(int dividend, int divisor) {
        int inverse = 1;
        // The inverse is the 30th power: the group has 31 elements.
        for (int i = 0; i < 30; i++) {
            inverse = multiply(inverse, divisor);
        }
        return multiply(dividend, inverse);
    }
}
