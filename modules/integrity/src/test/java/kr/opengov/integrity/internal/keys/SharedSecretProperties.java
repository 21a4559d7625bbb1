package kr.opengov.integrity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SharedSecretProperties {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Property(tries = 100)
    void anyThresholdOfSharesGivesTheSecret(
            @ForAll @Size(max = 40) byte[] secret,
            @ForAll @IntRange(min = 2, max = 9) int threshold,
            @ForAll @IntRange(max = 6) int spare,
            @ForAll Random random) {
        List<Share> shares = new ArrayList<>(SharedSecret.split(secret, threshold + spare, threshold, RANDOM));
        Collections.shuffle(shares, random);
        assertThat(SharedSecret.join(shares.subList(0, threshold))).isEqualTo(secret);
        assertThat(SharedSecret.join(shares)).isEqualTo(secret);
        assertThatThrownBy(() -> SharedSecret.join(shares.subList(0, threshold - 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** With one share fewer than needed, every secret is as likely as every other: some last share leads to each. */
    @Property(tries = 50)
    void oneShareTooFewTellsNothing(@ForAll byte secret, @ForAll byte other) {
        List<Share> shares = SharedSecret.split(new byte[] {secret}, 3, 2, RANDOM);
        Share known = shares.get(0);
        long fitting = 0;
        for (int value = 0; value < 256; value++) {
            Share guessed = new Share(2, 2, new byte[] {(byte) value});
            if (SharedSecret.join(List.of(known, guessed))[0] == other) {
                fitting++;
            }
        }
        assertThat(fitting).isEqualTo(1);
    }

    @Property(tries = 300)
    void theFieldIsAField(
            @ForAll @IntRange(max = 255) int a,
            @ForAll @IntRange(max = 255) int b,
            @ForAll @IntRange(max = 255) int c) {
        assertThat(SharedSecret.multiply(a, b))
                .isEqualTo(SharedSecret.multiply(b, a))
                .isBetween(0, 255);
        assertThat(SharedSecret.multiply(a, SharedSecret.multiply(b, c)))
                .isEqualTo(SharedSecret.multiply(SharedSecret.multiply(a, b), c));
        assertThat(SharedSecret.multiply(a, b ^ c))
                .isEqualTo(SharedSecret.multiply(a, b) ^ SharedSecret.multiply(a, c));
        if (a != 0) {
            assertThat(SharedSecret.multiply(a, SharedSecret.inverse(a))).isEqualTo(1);
        }
    }
}
