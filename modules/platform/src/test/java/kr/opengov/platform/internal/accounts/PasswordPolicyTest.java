package kr.opengov.platform.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kr.opengov.platform.Refusal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final String[] OWNER = {"minji.park@example.kr", "박민지", "Minji Park"};

    @ParameterizedTest
    @CsvSource({
        "short, PASSWORD_TOO_SHORT",
        "elevenchars, PASSWORD_TOO_SHORT",
        "password1234, PASSWORD_COMMON",
        "ILOVETHISpassword1234, PASSWORD_SIMPLE",
        "dkssudgktpdy, PASSWORD_COMMON",
        "1q2w3e4r5t6y, PASSWORD_COMMON",
        "aaaaaaaaaaaaaaaa, PASSWORD_SIMPLE",
        "qwertyuiopasdfgh, PASSWORD_SIMPLE",
        "abcdefghijklmnop, PASSWORD_SIMPLE",
        "tkfkdgotkfkdgo, PASSWORD_SIMPLE",
        "abXabXabXabXabX, PASSWORD_SIMPLE",
        "minji walks home, PASSWORD_PERSONAL",
        "우리집박민지강아지, PASSWORD_PERSONAL",
        "대한민국대한민국, PASSWORD_SIMPLE"
    })
    void refusesWhatIsEasyToGuess(String password, String code) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, OWNER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copper lantern moves",
                "xkqvzjwmhtrb",
                "보라색 우산 세 개를 접다",
                "a8tn-ewnd-22d2-zkny",
                "nine quiet rivers below"
            })
    void acceptsWhatIsLongAndUnrelatedWithoutAskingForSigns(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, OWNER)).doesNotThrowAnyException();
    }

    @Test
    void hasAnUpperEnd() {
        assertThatThrownBy(() -> PasswordPolicy.check("copper lantern ".repeat(10)))
                .hasMessage("PASSWORD_TOO_LONG");
    }

    @Property(tries = 200)
    void neverAcceptsTheOwnersName(@ForAll @AlphaChars @StringLength(min = 4, max = 12) String name) {
        Assume.that(!name.isBlank());
        assertThatThrownBy(() -> PasswordPolicy.check("zk" + name + "vq xw jh 93", name))
                .isInstanceOf(Refusal.class);
    }
}
