package kr.opengov.platform.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B, in Base32. */
    private static final String RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void computesTheCodesOfTheStandard(long second, String code) {
        assertThat(Totp.codeAt(RFC_SECRET, second / Totp.STEP_SECONDS, 8)).isEqualTo(code);
    }

    @Test
    void aNewSecretHasTheLengthTheStandardWants() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
    }

    @Property(tries = 50)
    void acceptsTheStepBesideAndNoOther(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        String secret = RFC_SECRET;
        Instant now = Instant.ofEpochSecond(second);
        long step = second / Totp.STEP_SECONDS;
        for (long other = step - 1; other <= step + 1; other++) {
            String code = Totp.codeAt(secret, other, Totp.DIGITS);
            assertThat(Totp.stepOf(code, secret, Long.MIN_VALUE, now)).isNotEmpty();
        }
        String later = Totp.codeAt(secret, step + 2, Totp.DIGITS);
        if (!later.equals(Totp.codeAt(secret, step, Totp.DIGITS))
                && !later.equals(Totp.codeAt(secret, step + 1, Totp.DIGITS))
                && !later.equals(Totp.codeAt(secret, step - 1, Totp.DIGITS))) {
            assertThat(Totp.stepOf(later, secret, Long.MIN_VALUE, now)).isEmpty();
        }
    }

    @Test
    void noStepCountsTwice() {
        Instant now = Instant.ofEpochSecond(1_234_567_890L);
        long step = now.getEpochSecond() / Totp.STEP_SECONDS;
        String code = Totp.codeAt(RFC_SECRET, step, Totp.DIGITS);

        assertThat(Totp.stepOf(code, RFC_SECRET, step - 1, now)).isEqualTo(OptionalLong.of(step));
        assertThat(Totp.stepOf(code, RFC_SECRET, step, now)).isEmpty();
        String before = Totp.codeAt(RFC_SECRET, step - 1, Totp.DIGITS);
        assertThat(Totp.stepOf(before, RFC_SECRET, step, now)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NULL", "''", "12345", "1234567", "abcdef", "１２３４５６"},
            nullValues = "NULL")
    void whatIsNoCodeIsWrong(String typed) {
        assertThat(Totp.stepOf(typed, RFC_SECRET, 0, Instant.ofEpochSecond(59))).isEmpty();
    }
}
