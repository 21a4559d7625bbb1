package kr.opengov.integrity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three of five officials restore access after a lost passphrase; two cannot, and a false share is noticed. */
class RecoveryTest {
    private static final UUID CASE = UUID.randomUUID();

    private final SecureRandom random = new SecureRandom();
    private final KeyPair recovery = KeyPair.random();
    private final Holder holder = new Holder(HolderRole.RECOVERY, new UUID(0, 1), recovery.publicKey());
    private final List<Share> shares = SharedSecret.split(recovery, 5, 3, random);

    @Test
    void threeOfFiveReadTheCaseAgain() {
        UUID row = UUID.randomUUID();
        try (CaseKeys keys = CaseKeys.random(CASE, 1)) {
            byte[] sealed = keys.seal(KeyKind.CONTENT, "entry", row, "body", 1, "내용");
            List<WrappedKey> wrapped = keys.wrapFor(List.of(holder));
            KeyPair joined =
                    SharedSecret.recover(List.of(shares.get(4), shares.get(0), shares.get(2)), recovery.publicKey());
            try (CaseKeys again = CaseKeys.unwrap(CASE, 1, holder, joined, wrapped)) {
                assertThat(again.open(KeyKind.CONTENT, "entry", row, "body", 1, sealed))
                        .isEqualTo("내용");
            }
        }
    }

    @Test
    void twoAreTooFewAndOneTwiceCountsOnce() {
        assertThatThrownBy(() -> SharedSecret.recover(shares.subList(0, 2), recovery.publicKey()))
                .isInstanceOf(IllegalArgumentException.class);
        List<Share> twice = List.of(shares.get(0), shares.get(1), shares.get(1));
        assertThatThrownBy(() -> SharedSecret.recover(twice, recovery.publicKey()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFalseShareIsNoticed() {
        byte[] changed = shares.get(0).value().clone();
        changed[7] ^= 1;
        List<Share> given = List.of(new Share(3, 1, changed), shares.get(1), shares.get(2));
        assertThatThrownBy(() -> SharedSecret.recover(given, recovery.publicKey()))
                .isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void oneOfficialAloneIsNoCeremony() {
        assertThatThrownBy(() -> SharedSecret.split(new byte[32], 5, 1, random))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SharedSecret.split(new byte[32], 2, 3, random))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** How a demonstration makes its key: the launcher prints the papers before there is one. */
    @Test
    void papersFilledByChanceAreTheSharesOfAKeyByChance() {
        byte[][] values = new byte[2][32];
        random.nextBytes(values[0]);
        random.nextBytes(values[1]);
        List<Share> papers = List.of(
                Share.of(new Share(2, 1, values[0]).printed()), Share.of(" " + new Share(2, 2, values[1]).printed()));
        KeyPair made = KeyPair.of(SharedSecret.join(papers));

        SharedSecret.recover(papers, made.publicKey()).close();
        assertThatThrownBy(() -> SharedSecret.recover(papers, recovery.publicKey()))
                .isInstanceOf(TamperedCiphertext.class);
        assertThatThrownBy(() -> Share.of("no paper")).isInstanceOf(IllegalArgumentException.class);
    }
}
