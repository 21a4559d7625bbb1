package kr.opengov.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {

    @Test
    void verifiesItsOwnHashAndNoOtherPassword() {
        String phc = Argon2id.hash("copper lantern".toCharArray());

        assertThat(phc).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(Argon2id.verify("copper lantern".toCharArray(), phc)).isTrue();
        assertThat(Argon2id.verify("copper lantern ".toCharArray(), phc)).isFalse();
        assertThat(Argon2id.hash("copper lantern".toCharArray())).isNotEqualTo(phc);
        assertThat(Argon2id.isOutdated(phc)).isFalse();
    }

    /** Made by the reference implementation (its own test vectors, test.c), so that hashes can be exchanged. */
    @Test
    void agreesWithTheReferenceImplementation() {
        String phc = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(Argon2id.verify("password".toCharArray(), phc)).isTrue();
        assertThat(Argon2id.verify("differentpassword".toCharArray(), phc)).isFalse();
        assertThat(Argon2id.isOutdated(phc)).isTrue();
    }

    @Test
    void twoKeyboardsTypeTheSamePassword() {
        String composed = "\uD55C\uAE00";
        String decomposed = "\u1112\u1161\u11AB\u1100\u1173\u11AF";
        assertThat(Argon2id.verify(decomposed.toCharArray(), Argon2id.hash(composed.toCharArray())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "$2y$10$abcdefghijklmnopqrstuv",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            })
    void whatIsNoHashOfOursIsNeverRight(String phc) {
        assertThat(Argon2id.verify("password".toCharArray(), phc)).isFalse();
    }
}
