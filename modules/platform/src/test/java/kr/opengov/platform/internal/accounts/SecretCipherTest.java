package kr.opengov.platform.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SecretCipherTest {

    private final SecretCipher cipher = new SecretCipher("an installation secret of some length");

    @Test
    void givesBackWhatItEncipheredForTheSameAccountOnly() {
        byte[] all = cipher.encipher("GEZDGNBV", 7);

        assertThat(cipher.decipher(all, 7)).isEqualTo("GEZDGNBV");
        assertThatThrownBy(() -> cipher.decipher(all, 8)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretCipher("another installation secret of length").decipher(all, 7))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theTextCannotBeSeenAndNeverLooksTheSame() {
        byte[] once = cipher.encipher("GEZDGNBV", 7);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("GEZDGNBV");
        assertThat(once).isNotEqualTo(cipher.encipher("GEZDGNBV", 7));
    }

    @Test
    void aShortSecretIsNone() {
        assertThatThrownBy(() -> new SecretCipher("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
