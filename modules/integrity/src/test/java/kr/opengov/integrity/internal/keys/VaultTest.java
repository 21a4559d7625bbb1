package kr.opengov.integrity.internal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final UUID OWNER = UUID.randomUUID();
    private static final String PASSPHRASE = "가을 하늘 아래 강변 산책";

    private final SlowHash hash = new SlowHash();
    private final KeyPair pair = KeyPair.random();

    @Test
    void thePassphraseOpensItTypedOnAnyKeyboard() {
        Vault vault = Vault.underPassphrase(hash, OWNER, pair, PASSPHRASE.toCharArray());
        char[] decomposed =
                Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFD).toCharArray();
        assertThat(vault.open(hash, OWNER, decomposed).secret()).isEqualTo(pair.secret());
    }

    @Test
    void aWrongPassphraseOwnerOrPublicKeyDoesNotOpenIt() {
        Vault vault = Vault.underPassphrase(hash, OWNER, pair, PASSPHRASE.toCharArray());
        assertThatThrownBy(() -> vault.open(hash, OWNER, "가을 하늘 아래 강변 산보".toCharArray()))
                .isInstanceOf(TamperedCiphertext.class);
        assertThatThrownBy(() -> vault.open(hash, UUID.randomUUID(), PASSPHRASE.toCharArray()))
                .isInstanceOf(TamperedCiphertext.class);
        Vault slipped = new Vault(KeyPair.random().publicKey(), vault.salt(), vault.sealed());
        assertThatThrownBy(() -> slipped.open(hash, OWNER, PASSPHRASE.toCharArray()))
                .isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void aCodeOpensTheReportersVault() {
        byte[] code = "0123456789ABCDEFGHJKMNPQR".getBytes(StandardCharsets.US_ASCII);
        Vault vault = Vault.underCode(hash, OWNER, pair, code);
        assertThat(vault.openByCode(hash, OWNER, code).secret()).isEqualTo(pair.secret());
        byte[] other = code.clone();
        other[3]++;
        assertThatThrownBy(() -> vault.openByCode(hash, OWNER, other)).isInstanceOf(TamperedCiphertext.class);
    }

    @Test
    void atMostFourHashesRunAtOnceAndTheRestWaitsItsTurn() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(12);
        List<Future<byte[]>> keys = new ArrayList<>();
        int longestQueue = 0;
        try {
            for (int i = 0; i < 12; i++) {
                keys.add(many.submit(() -> hash.key(SlowHash.Cost.CODE, new byte[25], new byte[SlowHash.SALT])
                        .bytes()));
            }
            while (keys.stream().anyMatch(key -> !key.isDone())) {
                longestQueue = Math.max(longestQueue, hash.waiting());
                Thread.sleep(2);
            }
            for (Future<byte[]> key : keys) {
                assertThat(key.get()).isEqualTo(keys.get(0).get());
            }
        } finally {
            many.shutdownNow();
        }
        assertThat(longestQueue).isBetween(1, 12 - SlowHash.AT_ONCE);
    }

    @Test
    void anUnlockedKeyIsWipedAfterItsIdleTime() {
        SettableClock clock = new SettableClock();
        UnlockedKeys<Long> keys = new UnlockedKeys<>(clock, Duration.ofMinutes(15));
        keys.unlock(7L, pair);
        clock.advance(Duration.ofMinutes(10));
        assertThat(keys.use(7L, KeyPair::publicKey)).contains(pair.publicKey());
        clock.advance(Duration.ofMinutes(10));
        assertThat(keys.isOpen(7L)).isTrue();
        assertThat(keys.use(8L, KeyPair::publicKey)).isEmpty();
        clock.advance(Duration.ofMinutes(6));
        assertThat(keys.use(7L, KeyPair::publicKey)).isEmpty();
        assertThatThrownBy(pair::secret).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lockingWipes() {
        UnlockedKeys<Long> keys = new UnlockedKeys<>(new SettableClock(), Duration.ofMinutes(15));
        keys.unlock(7L, pair);
        keys.lock(7L);
        assertThat(keys.isOpen(7L)).isFalse();
        assertThatThrownBy(pair::secret).isInstanceOf(IllegalStateException.class);
        KeyPair other = KeyPair.random();
        keys.unlock(7L, other);
        keys.close();
        assertThatThrownBy(other::secret).isInstanceOf(IllegalStateException.class);
    }

    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T00:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
