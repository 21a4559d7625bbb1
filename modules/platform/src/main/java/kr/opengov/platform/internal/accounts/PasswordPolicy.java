package kr.opengov.platform.internal.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.opengov.platform.Refusal;

/**
 * A password is judged by its strength, not by its composition (NIST SP 800-63B, 5.1.1.2): long enough, not common, not
 * made of the owner's name or address, and not a few keys repeated. A Hangul syllable takes two or three keys and counts
 * twice.
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** What must be left of a password when words, repetitions and rows of keys are counted for what they are worth. */
    static final int LEAST_WORTH = 8;

    private static final int WORTH_OF_A_WORD = 2;
    private static final int SHORTEST_PERSONAL_PART = 4;
    private static final List<String> KEY_ROWS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "가나다라마바사아자차카타파하");
    /** Parts of addresses that say nothing about their owner. */
    private static final Set<String> PROVIDERS =
            Set.of("mail", "gmail", "naver", "daum", "hanmail", "kakao", "nate", "hotmail", "outlook", "korea", "info");

    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    /**
     * @param personal e-mail address, names and other words that belong to the owner; null entries are passed over
     * @throws Refusal on the field {@code password}: {@code PASSWORD_TOO_SHORT}, {@code PASSWORD_TOO_LONG},
     *     {@code PASSWORD_COMMON}, {@code PASSWORD_PERSONAL} or {@code PASSWORD_SIMPLE}
     */
    public static void check(String password, String... personal) {
        if (password.length() > LONGEST) {
            throw Refusal.ofField("password", "PASSWORD_TOO_LONG", LONGEST);
        }
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (length(plain) < SHORTEST) {
            throw Refusal.ofField("password", "PASSWORD_TOO_SHORT", SHORTEST);
        }
        if (COMMON.contains(plain)) {
            throw Refusal.ofField("password", "PASSWORD_COMMON");
        }
        if (parts(personal).anyMatch(plain::contains)) {
            throw Refusal.ofField("password", "PASSWORD_PERSONAL");
        }
        if (worth(plain) < LEAST_WORTH) {
            throw Refusal.ofField("password", "PASSWORD_SIMPLE");
        }
    }

    private static int length(String plain) {
        return plain.codePoints().map(PasswordPolicy::weight).sum();
    }

    private static int weight(int character) {
        return character >= 0xAC00 && character <= 0xD7A3 ? 2 : 1;
    }

    /** The parts of the owner's words that are long enough to be told from chance; a Hangul name of two syllables is. */
    private static Stream<String> parts(String... personal) {
        return Arrays.stream(personal)
                .filter(Objects::nonNull)
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[\\s@._+-]+"))))
                .filter(part -> length(part) >= SHORTEST_PERSONAL_PART)
                .filter(part -> !PROVIDERS.contains(part));
    }

    /** The length, where a common word counts {@value #WORTH_OF_A_WORD} and a run of the same or neighbouring keys 1. */
    static int worth(String plain) {
        int worth = 0;
        int at = 0;
        while (at < plain.length()) {
            int word = commonWordAt(plain, at);
            int run = runAt(plain, at);
            if (word > 0 && word >= run) {
                worth += WORTH_OF_A_WORD;
                at += word;
            } else if (run > 2) {
                worth += 1;
                at += run;
            } else {
                worth += repeats(plain, at) ? 0 : weight(plain.charAt(at));
                at++;
            }
        }
        return worth;
    }

    private static int commonWordAt(String plain, int at) {
        for (int end = Math.min(plain.length(), at + 20); end - at >= 4; end--) {
            if (COMMON.contains(plain.substring(at, end))) {
                return end - at;
            }
        }
        return 0;
    }

    private static int runAt(String plain, int at) {
        int longest = 1;
        while (at + longest < plain.length() && plain.charAt(at + longest) == plain.charAt(at)) {
            longest++;
        }
        for (String row : KEY_ROWS) {
            longest = Math.max(longest, alongRow(plain, at, row));
            longest = Math.max(
                    longest,
                    alongRow(plain, at, new StringBuilder(row).reverse().toString()));
        }
        return longest;
    }

    private static int alongRow(String plain, int at, String row) {
        int start = row.indexOf(plain.charAt(at));
        int length = 0;
        while (start >= 0
                && start + length < row.length()
                && at + length < plain.length()
                && plain.charAt(at + length) == row.charAt(start + length)) {
            length++;
        }
        return length;
    }

    /** Whether this character and the two before it stood in this order earlier: "abcXabcX" is worth "abcX". */
    private static boolean repeats(String plain, int at) {
        return at >= 3 && plain.substring(0, at).contains(plain.substring(at - 2, at + 1));
    }

    private static Set<String> common() {
        try (InputStream file = PasswordPolicy.class.getResourceAsStream("common-passwords.txt")) {
            if (file == null) {
                throw new IllegalStateException("common-passwords.txt is missing beside " + PasswordPolicy.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .map(word ->
                            Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
